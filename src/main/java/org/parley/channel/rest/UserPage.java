package org.parley.channel.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of users. */
@Schema(name = "UserPage", description = "A page of users.", requiredProperties = "items")
public record UserPage(
        @Schema(description = "At most as many as asked for.")
        List<UserJson> items,

        @Schema(description = "The address of the next page; left out on the last.", format = "uri-reference")
        String next) {}
