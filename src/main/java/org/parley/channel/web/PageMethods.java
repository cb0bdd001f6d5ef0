package org.parley.channel.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Lets only those methods through to Faces that mean something there: it would take any other for a GET. */
public class PageMethods implements Filter {

    private static final Set<String> ALLOWED = Set.of("GET", "HEAD", "POST");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (ALLOWED.contains(((HttpServletRequest) request).getMethod())) {
            chain.doFilter(request, response);
        } else {
            ((HttpServletResponse) response).setHeader("Allow", "GET, HEAD, POST");
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }
}
