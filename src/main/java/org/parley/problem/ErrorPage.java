package org.parley.problem;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Answers whatever went wrong outside the API: a page for people who look at it with a browser, else a problem. */
public class ErrorPage extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient Problems problems;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem = problem(request);
        response.setStatus(problem.status());
        if (problem.status() == HttpServletResponse.SC_METHOD_NOT_ALLOWED && !response.containsHeader("Allow")) {
            // files are all that is left to be asked for
            response.setHeader("Allow", "GET, HEAD, OPTIONS");
        }
        if (prefersHtml(request)) {
            send(response, "text/html", new HtmlProblem(problem, request.getContextPath()).html());
        } else {
            send(response, Problem.MEDIA_TYPE, problems.json(problem));
        }
    }

    private Problem problem(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            return problems.of(failure);
        }
        // asked for by its own address there is no error to show: there is nothing at that address
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? problems.of(status)
                : problems.of(HttpServletResponse.SC_NOT_FOUND);
    }

    private static boolean prefersHtml(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }

    private static void send(HttpServletResponse response, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
