package org.parley.channel.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.parley.problem.Problem;
import org.parley.problem.Problems;

/** Answers every failure in the API with its problem. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    @Inject
    Problems problems;

    @Override
    public Response toResponse(Throwable failure) {
        Problem problem = problem(failure);
        Response.ResponseBuilder response =
                Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problems.json(problem));
        if (problem.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (problem.status() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
            response.header(HttpHeaders.RETRY_AFTER, 5);
        }
        if (failure instanceof WebApplicationException refused) {
            copyAllow(refused.getResponse(), response);
        }
        return response.build();
    }

    private Problem problem(Throwable failure) {
        return failure instanceof WebApplicationException refused
                ? problems.of(failure, refused.getResponse().getStatus())
                : problems.of(failure);
    }

    private static void copyAllow(Response refused, Response.ResponseBuilder response) {
        String allow = refused.getHeaderString(HttpHeaders.ALLOW);
        if (allow != null) {
            response.header(HttpHeaders.ALLOW, allow);
        }
    }
}
