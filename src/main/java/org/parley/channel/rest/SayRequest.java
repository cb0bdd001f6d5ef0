package org.parley.channel.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something said to a bot. */
@Schema(name = "SayRequest", description = "Something said to a bot.")
public record SayRequest(
        @Schema(description = "What is said: 1 to 4,000 characters.", required = true, minLength = 1, maxLength = 4000)
        String text) {}
