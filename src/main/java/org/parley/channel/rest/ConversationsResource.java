package org.parley.channel.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotSupportedException;
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
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.parley.conversation.Conversation;
import org.parley.conversation.ConversationStore;
import org.parley.dialogue.Bots;
import org.parley.dialogue.Dialogues;
import org.parley.dialogue.Spoken;
import org.parley.problem.UnfitContent;
import org.parley.security.Caller;
import org.parley.security.Token;
import org.parley.storage.Page;
import org.parley.user.UnknownUser;
import org.parley.user.User;
import org.parley.user.UserStore;

/** Conversations: opened by anybody, read with their token, looked after by administrators. */
@Path("conversations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ConversationsResource {

    @Inject
    Bots bots;

    @Inject
    Caller caller;

    @Inject
    ConversationStore conversations;

    @Inject
    Dialogues dialogues;

    @Inject
    Entrance entrance;

    @Inject
    UserStore users;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @POST
    @Tag(name = Api.TALK)
    @Operation(operationId = "openConversation", summary = "Open a conversation")
    @APIResponseSchema(
            value = OpenedJson.class,
            responseCode = "201",
            responseDescription = "It is open; the bot has said its first words.")
    public Response open(@RequestBody(required = false) OpenRequest request) {
        OpenRequest wanted = request == null ? new OpenRequest(null, null, null) : request;
        Token token = Token.random();
        Spoken spoken = dialogues.open(wanted.bot() == null ? bots.usual() : wanted.bot(), user(wanted), token);
        return Response.created(uri.getAbsolutePathBuilder()
                        .path("{id}")
                        .build(spoken.conversation().id()))
                .tag(Version.tag(spoken.conversation().version()))
                .entity(OpenedJson.of(spoken, token))
                .build();
    }

    /** Opens the usual bot for a request that has no body and so says nothing of its kind. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response openUsual() {
        if (headers.getMediaType() != null) {
            throw new NotSupportedException();
        }
        return open(null);
    }

    @GET
    @Tag(name = Api.ADMINISTER)
    @Operation(operationId = "listConversations", summary = "List conversations")
    @APIResponseSchema(value = ConversationPage.class, responseCode = "200", responseDescription = "A page.")
    public ConversationPage list() {
        caller.requireAdministrator();
        Paging paging = new Paging(uri);
        Page<Conversation> page = conversations.list(paging.wish());
        return new ConversationPage(page.map(ConversationJson::listed).items(), paging.next(page));
    }

    @GET
    @Path("{id}")
    @Tag(name = Api.TALK)
    @Operation(operationId = "readConversation", summary = "Read how a conversation stands")
    @APIResponseSchema(value = ConversationJson.class, responseCode = "200", responseDescription = "How it stands.")
    public Response read(@PathParam("id") UUID id) {
        return described(dialogues.look(id, entrance.visitor()));
    }

    @PUT
    @Path("{id}")
    @Tag(name = Api.ADMINISTER)
    @Operation(operationId = "endConversation", summary = "End a conversation")
    @APIResponseSchema(value = ConversationJson.class, responseCode = "200", responseDescription = "It has ended.")
    public Response change(@PathParam("id") UUID id, StatusRequest request) {
        caller.requireAdministrator();
        Optional<Long> version = new Version(headers).required();
        if (request == null || !"ended".equals(request.status())) {
            throw new UnfitContent("\"status\" can only be set to \"ended\".");
        }
        return described(dialogues.end(id, entrance.visitor(), version));
    }

    @DELETE
    @Path("{id}")
    @Tag(name = Api.ADMINISTER)
    @Operation(operationId = "deleteConversation", summary = "Delete a conversation with its messages")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public void delete(@PathParam("id") UUID id) {
        caller.requireAdministrator();
        conversations.delete(id, new Version(headers).expected());
        dialogues.release(id);
    }

    /** The user a new conversation is for: the one of the conversation it continues, or one an administrator names. */
    private Optional<User> user(OpenRequest wanted) {
        if (wanted.continues() != null) {
            return users.find(
                    dialogues.find(wanted.continues(), entrance.visitor()).user());
        }
        if (wanted.user() != null) {
            caller.requireAdministrator();
            return Optional.of(users.find(wanted.user()).orElseThrow(() -> new UnknownUser(wanted.user())));
        }
        return Optional.empty();
    }

    private static Response described(Spoken spoken) {
        return Response.ok(ConversationJson.of(spoken))
                .tag(Version.tag(spoken.conversation().version()))
                .build();
    }
}
