package org.parley.channel.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bots that run. */
@Schema(name = "BotPage", description = "The bots that run.", requiredProperties = "items")
public record BotPage(
        @Schema(description = "All of them, the one that talks where none is named first.")
        List<BotJson> items) {}
