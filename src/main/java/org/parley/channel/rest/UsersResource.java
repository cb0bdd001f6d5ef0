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
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.parley.problem.UnfitContent;
import org.parley.security.Caller;
import org.parley.storage.Page;
import org.parley.user.UnknownUser;
import org.parley.user.User;
import org.parley.user.UserStore;

/** Users, for administrators. */
@Path("users")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
@Tag(name = Api.ADMINISTER)
public class UsersResource {

    @Inject
    Caller caller;

    @Inject
    UserStore users;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @GET
    @Operation(operationId = "listUsers", summary = "List users")
    @APIResponseSchema(value = UserPage.class, responseCode = "200", responseDescription = "A page.")
    public UserPage list() {
        caller.requireAdministrator();
        Paging paging = new Paging(uri);
        Page<User> page = users.list(paging.wish());
        return new UserPage(page.map(UserJson::of).items(), paging.next(page));
    }

    @POST
    @Operation(operationId = "createUser", summary = "Create a user")
    @APIResponseSchema(value = UserJson.class, responseCode = "201", responseDescription = "The user is there.")
    public Response create(UserRequest request) {
        caller.requireAdministrator();
        User user = new User(UUID.randomUUID(), wanted(request).nameOrNone(), Instant.now());
        users.add(user);
        return Response.created(uri.getAbsolutePathBuilder().path("{id}").build(user.id()))
                .tag(Version.tag(user.version()))
                .entity(UserJson.of(user))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readUser", summary = "Read a user")
    @APIResponseSchema(value = UserJson.class, responseCode = "200", responseDescription = "The user.")
    public Response read(@PathParam("id") UUID id) {
        caller.requireAdministrator();
        return described(users.find(id).orElseThrow(() -> new UnknownUser(id)));
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "renameUser", summary = "Rename a user")
    @APIResponseSchema(value = UserJson.class, responseCode = "200", responseDescription = "The user as it is now.")
    public Response rename(@PathParam("id") UUID id, UserRequest request) {
        caller.requireAdministrator();
        Optional<Long> version = new Version(headers).required();
        return described(users.rename(id, version, wanted(request).nameOrNone()));
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "deleteUser", summary = "Delete a user with all conversations and messages")
    @APIResponse(responseCode = "204", description = "The user, and all the user ever said, is gone.")
    public void delete(@PathParam("id") UUID id) {
        caller.requireAdministrator();
        users.delete(id, new Version(headers).expected());
    }

    private static UserRequest wanted(UserRequest request) {
        if (request == null) {
            throw new UnfitContent("Send {\"name\": \"…\"}; an empty name makes the user anonymous.");
        }
        return request;
    }

    private static Response described(User user) {
        return Response.ok(UserJson.of(user)).tag(Version.tag(user.version())).build();
    }
}
