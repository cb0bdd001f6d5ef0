package org.parley.channel.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of messages. */
@Schema(name = "MessagePage")
public record MessagePage(
        List<MessageJson> items,

        @Schema(description = "The address of the next page; left out on the last.")
        String next) {}
