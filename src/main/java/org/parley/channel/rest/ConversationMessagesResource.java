package org.parley.channel.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.parley.chat.Utterance;
import org.parley.conversation.Message;
import org.parley.conversation.MessageStore;
import org.parley.conversation.UnknownMessage;
import org.parley.dialogue.Dialogues;
import org.parley.dialogue.Visitor;
import org.parley.security.Caller;
import org.parley.storage.Page;

/** The messages of one conversation: said and read with its token, changed and deleted by administrators. */
@Path("conversations/{id}/messages")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ConversationMessagesResource {

    @Inject
    Caller caller;

    @Inject
    Dialogues dialogues;

    @Inject
    Entrance entrance;

    @Inject
    MessageStore messages;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @PathParam("id")
    UUID conversation;

    @POST
    @Tag(name = Api.TALK)
    @Operation(operationId = "say", summary = "Say something and get the replies")
    @APIResponseSchema(value = SaidJson.class, responseCode = "200", responseDescription = "What the bot says.")
    public SaidJson say(SayRequest request) {
        Visitor visitor = entrance.visitor();
        Utterance said = new Utterance(request == null ? null : request.text());
        return SaidJson.of(dialogues.say(conversation, visitor, said));
    }

    @GET
    @Tag(name = Api.TALK)
    @Operation(operationId = "listConversationMessages", summary = "Read what was said, in order")
    @APIResponseSchema(value = MessagePage.class, responseCode = "200", responseDescription = "A page, by number.")
    public MessagePage list() {
        dialogues.find(conversation, entrance.visitor());
        Paging paging = new Paging(uri);
        Page<Message> page = messages.of(conversation, paging.wish());
        return new MessagePage(page.map(MessageJson::of).items(), paging.next(page));
    }

    @GET
    @Path("{number}")
    @Tag(name = Api.TALK)
    @Operation(operationId = "readMessage", summary = "Read one message")
    @APIResponseSchema(value = MessageJson.class, responseCode = "200", responseDescription = "The message.")
    public Response read(@PathParam("number") int number) {
        dialogues.find(conversation, entrance.visitor());
        return described(
                messages.find(conversation, number).orElseThrow(() -> new UnknownMessage(conversation, number)));
    }

    @PUT
    @Path("{number}")
    @Tag(name = Api.ADMINISTER)
    @Operation(operationId = "redactMessage", summary = "Put other words in place of a message's text")
    @APIResponseSchema(
            value = MessageJson.class,
            responseCode = "200",
            responseDescription = "The message as it is now.")
    public Response redact(@PathParam("number") int number, TextRequest request) {
        caller.requireAdministrator();
        String text = new Utterance(request == null ? null : request.text()).text();
        return described(messages.redact(conversation, number, new Version(headers).required(), text));
    }

    @DELETE
    @Path("{number}")
    @Tag(name = Api.ADMINISTER)
    @Operation(operationId = "deleteMessage", summary = "Delete a message; its number is not given again")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public void delete(@PathParam("number") int number) {
        caller.requireAdministrator();
        messages.delete(conversation, number, new Version(headers).expected());
    }

    private static Response described(Message message) {
        return Response.ok(MessageJson.of(message))
                .tag(Version.tag(message.version()))
                .build();
    }
}
