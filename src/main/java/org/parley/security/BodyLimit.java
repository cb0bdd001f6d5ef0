package org.parley.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Refuses bodies above {@value #LARGEST} bytes, above {@value #LARGEST_OF_EXAMPLES} where authors send examples: announced ones before reading, others when they get there. Forms must be
 * announced: the server reads them past any filter.
 */
public class BodyLimit implements Filter {

    public static final int LARGEST = 64 * 1024;
    public static final int LARGEST_OF_EXAMPLES = 2 * 1024 * 1024;

    private static final Pattern EXAMPLES = Pattern.compile("/api/(trainings|bots/[^/]+/evaluations)");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > largest((HttpServletRequest) request)) {
            ((HttpServletResponse) response).setHeader("Connection", "close");
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (isUnannounced((HttpServletRequest) request)) {
            limit((HttpServletRequest) request, (HttpServletResponse) response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isUnannounced(HttpServletRequest request) {
        return request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null;
    }

    private static void limit(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getServletPath().startsWith("/api")) {
            chain.doFilter(new LimitedRequest(request, largest(request)), response);
        } else {
            response.setHeader("Connection", "close");
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        }
    }

    private static int largest(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return EXAMPLES.matcher(path).matches() ? LARGEST_OF_EXAMPLES : LARGEST;
    }
}
