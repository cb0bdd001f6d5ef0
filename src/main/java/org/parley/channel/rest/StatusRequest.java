package org.parley.channel.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an administrator may change of a conversation. */
@Schema(name = "StatusRequest", description = "What may be changed of a conversation: that it goes on.")
public record StatusRequest(
        @Schema(description = "Nothing else can be set.", required = true, enumeration = "ended")
        String status) {}
