package org.parley.channel.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an administrator may change of a message. */
@Schema(name = "TextRequest", description = "Other words in place of a message's text.")
public record TextRequest(
        @Schema(
                description = "The other words: 1 to 4,000 characters.",
                required = true,
                minLength = 1,
                maxLength = 4000)
        String text) {}
