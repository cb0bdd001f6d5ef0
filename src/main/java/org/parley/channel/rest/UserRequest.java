package org.parley.channel.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an administrator may say of a user. */
@Schema(name = "UserRequest", description = "What may be said of a user.")
public record UserRequest(
        @Schema(description = "What bots call the user; without one the user is anonymous.", maxLength = 200)
        String name) {

    String nameOrNone() {
        return name == null ? "" : name;
    }
}
