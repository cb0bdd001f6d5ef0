package org.parley.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells browsers to trust nothing that does not come from here, on every answer. */
public class SecurityHeaders implements Filter {

    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse http = (HttpServletResponse) response;
        http.setHeader("Content-Security-Policy", POLICY);
        http.setHeader("X-Content-Type-Options", "nosniff");
        http.setHeader("Referrer-Policy", "no-referrer");
        http.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        http.setHeader("Cache-Control", caching((HttpServletRequest) request));
        chain.doFilter(request, response);
    }

    /** Style, script and pictures may be kept, for good if their address tells their version; what people said may not. */
    private static String caching(HttpServletRequest request) {
        String path = request.getServletPath();
        if (!path.startsWith("/resources/") && !path.startsWith("/docs/")) {
            return "no-store";
        }
        return request.getParameter("v") == null ? "max-age=300" : "max-age=31536000, immutable";
    }
}
