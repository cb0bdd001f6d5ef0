package org.parley.channel.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.parley.dialogue.Bots;
import org.parley.security.Caller;
import org.parley.understanding.Context;

/** The bots that run and what they make of a sentence, for administrators. */
@Path("bots")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = Api.ADMINISTER)
public class BotsResource {

    @Inject
    Caller caller;

    @Inject
    Bots bots;

    @GET
    @Operation(operationId = "listBots", summary = "List the bots that run")
    @APIResponseSchema(value = BotPage.class, responseCode = "200", responseDescription = "All of them.")
    public BotPage list() {
        caller.requireAdministrator();
        return new BotPage(bots.all().stream().map(BotJson::of).toList());
    }

    @POST
    @Path("{bot}/explanations")
    @Operation(operationId = "explain", summary = "Explain what a bot makes of a sentence")
    @APIResponseSchema(value = ExplanationJson.class, responseCode = "200", responseDescription = "The explanation.")
    public ExplanationJson explain(@PathParam("bot") String bot, ExplainRequest request) {
        caller.requireAdministrator();
        ExplainRequest wanted = ExplainRequest.wanted(request);
        Context context = Context.at(Instant.now()).expecting(wanted.types());
        return ExplanationJson.of(bots.find(bot)
                .orElseThrow(NotFoundException::new)
                .understander()
                .explain(wanted.text(), context));
    }
}
