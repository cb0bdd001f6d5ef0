package org.parley.channel.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.parley.security.Caller;
import org.parley.workshop.TrainingDesk;

/** Trainings of examples that no bot has yet, for administrators. */
@Path("trainings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = Api.ADMINISTER)
public class TrainingsResource {

    @Inject
    Caller caller;

    @Inject
    TrainingDesk desk;

    @Context
    UriInfo uri;

    @POST
    @Operation(operationId = "train", summary = "Train examples in the background, to see what they are worth")
    @APIResponseSchema(value = TrainingJson.class, responseCode = "202", responseDescription = "It is asked for.")
    public Response train(TrainingRequest request) {
        caller.requireAdministrator();
        TrainingRequest wanted = TrainingRequest.wanted(request);
        TrainingDesk.Known asked = desk.ask(wanted.nameOrUsual(), wanted.content());
        return Response.accepted(TrainingJson.of(asked.id(), asked.training()))
                .location(uri.getAbsolutePathBuilder().path("{id}").build(asked.id()))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readTraining", summary = "Read how a training stands, and what it found")
    @APIResponseSchema(value = TrainingJson.class, responseCode = "200", responseDescription = "The training.")
    public TrainingJson read(@PathParam("id") UUID id) {
        caller.requireAdministrator();
        return TrainingJson.of(id, desk.find(id));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "cancelTraining", summary = "Call a training off and forget it")
    @APIResponse(responseCode = "204", description = "It is called off and gone.")
    public void cancel(@PathParam("id") UUID id) {
        caller.requireAdministrator();
        desk.remove(id);
    }
}
