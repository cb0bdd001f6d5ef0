package org.parley.channel.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.parley.conversation.Message;
import org.parley.conversation.MessageStore;
import org.parley.security.Caller;
import org.parley.storage.Page;

/** The messages of all conversations, for administrators: what is said here, what was not understood. */
@Path("messages")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MessagesResource {

    @Inject
    Caller caller;

    @Inject
    MessageStore messages;

    @Context
    UriInfo uri;

    @GET
    @Tag(name = Api.ADMINISTER)
    @Operation(operationId = "listMessages", summary = "List the messages of all conversations")
    @APIResponseSchema(value = MessagePage.class, responseCode = "200", responseDescription = "A page.")
    public MessagePage list() {
        caller.requireAdministrator();
        Paging paging = new Paging(uri);
        Page<Message> page = messages.list(paging.wish());
        return new MessagePage(page.map(MessageJson::of).items(), paging.next(page));
    }
}
