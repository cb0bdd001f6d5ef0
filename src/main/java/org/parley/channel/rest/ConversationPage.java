package org.parley.channel.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of conversations. */
@Schema(name = "ConversationPage", description = "A page of conversations.", requiredProperties = "items")
public record ConversationPage(
        @Schema(description = "At most as many as asked for.")
        List<ConversationJson> items,

        @Schema(description = "The address of the next page; left out on the last.", format = "uri-reference")
        String next) {}
