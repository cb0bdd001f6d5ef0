package org.parley.channel.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of messages. */
@Schema(name = "MessagePage", description = "A page of messages.", requiredProperties = "items")
public record MessagePage(
        @Schema(description = "At most as many as asked for.")
        List<MessageJson> items,

        @Schema(description = "The address of the next page; left out on the last.", format = "uri-reference")
        String next) {}
