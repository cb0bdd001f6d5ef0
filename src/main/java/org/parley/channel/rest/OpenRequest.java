package org.parley.channel.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What opens a conversation; every member may be left out.
 *
 * @param bot the bot to talk to
 * @param continues an earlier conversation of the same user, whose token is sent along
 * @param user the user it is for, if an administrator opens it
 */
@Schema(name = "OpenRequest", description = "What opens a conversation; every member may be left out.")
public record OpenRequest(
        @Schema(description = "The bot to talk to; the server's usual bot if left out.")
        String bot,

        @Schema(description = "An earlier conversation of the same user; send its token as the bearer token.")
        UUID continues,

        @Schema(description = "The user it is for; only an administrator may say so.")
        UUID user) {}
