package org.parley.channel.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.parley.dialogue.Bots;
import org.parley.security.Caller;
import org.parley.workshop.EvaluationRun;
import org.parley.workshop.Evaluations;
import org.parley.workshop.Trial;

/** How well a bot understands, for administrators. */
@Path("bots/{bot}/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = Api.ADMINISTER)
public class EvaluationsResource {

    @Inject
    Caller caller;

    @Inject
    Bots bots;

    @Inject
    Evaluations evaluations;

    @Context
    UriInfo uri;

    @POST
    @Operation(operationId = "evaluate", summary = "Evaluate a bot's understanding in the background")
    @APIResponseSchema(value = EvaluationJson.class, responseCode = "202", responseDescription = "It is asked for.")
    public Response evaluate(@PathParam("bot") String bot, EvaluationRequest request) {
        caller.requireAdministrator();
        Trial wanted = EvaluationRequest.wanted(request);
        EvaluationRun.Known asked = evaluations.ask(bots.find(bot).orElseThrow(NotFoundException::new), wanted);
        URI place = uri.getAbsolutePathBuilder().path("{id}").build(asked.id());
        return Response.accepted(EvaluationJson.of(asked.id(), asked.run(), place.getPath() + "/report"))
                .location(place)
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readEvaluation", summary = "Read how an evaluation stands")
    @APIResponseSchema(value = EvaluationJson.class, responseCode = "200", responseDescription = "The evaluation.")
    public EvaluationJson read(@PathParam("bot") String bot, @PathParam("id") UUID id) {
        caller.requireAdministrator();
        return EvaluationJson.of(
                id, evaluations.find(bot, id), uri.getAbsolutePath().getPath() + "/report");
    }

    @GET
    @Path("{id}/report")
    @Operation(operationId = "readReport", summary = "Read the report of an evaluation, for programs")
    @APIResponse(responseCode = "200", description = "The report.")
    public String report(@PathParam("bot") String bot, @PathParam("id") UUID id) {
        caller.requireAdministrator();
        return evaluations.find(bot, id).result().toJson();
    }

    @GET
    @Path("{id}/report.html")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(operationId = "readReportPage", summary = "Read the report of an evaluation, as a page")
    @APIResponse(responseCode = "200", description = "A page that stands alone: to save, open, mail.")
    public String page(@PathParam("bot") String bot, @PathParam("id") UUID id) {
        caller.requireAdministrator();
        return evaluations.find(bot, id).result().toHtml();
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "cancelEvaluation", summary = "Call an evaluation off and forget it")
    @APIResponse(responseCode = "204", description = "It is called off and gone.")
    public void cancel(@PathParam("bot") String bot, @PathParam("id") UUID id) {
        caller.requireAdministrator();
        evaluations.remove(bot, id);
    }
}
