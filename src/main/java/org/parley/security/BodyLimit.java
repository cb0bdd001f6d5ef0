package org.parley.security;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Refuses bodies above {@value #LARGEST} bytes: announced ones before reading, others when they get there. */
public class BodyLimit implements Filter {

    public static final int LARGEST = 64 * 1024;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > LARGEST) {
            ((HttpServletResponse) response).setHeader("Connection", "close");
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (request.getContentLengthLong() < 0 && request instanceof HttpServletRequest unannounced) {
            chain.doFilter(new LimitedRequest(unannounced, LARGEST), response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
