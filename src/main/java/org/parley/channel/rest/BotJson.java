package org.parley.channel.rest;

import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.parley.bot.Bot;

/** A bot that runs. */
@Schema(
        name = "Bot",
        description = "A bot that runs.",
        requiredProperties = {"name", "version", "intents"})
public record BotJson(
        @Schema(description = "What conversations call it.", examples = "interview")
        String name,

        @Schema(description = "Told from the content of its files: another file is another version.")
        String version,

        @Schema(description = "What it understands.") List<IntentJson> intents) {

    /** An intent. */
    @Schema(
            name = "Intent",
            description = "Something a bot understands.",
            requiredProperties = {"name", "examples"})
    public record IntentJson(
            @Schema(description = "Its name.", examples = "ask-age")
            String name,

            @Schema(description = "How many examples the bot's files have of it.", minimum = "0")
            int examples) {}

    static BotJson of(Bot bot) {
        TreeMap<String, Integer> counts = new TreeMap<>();
        bot.common().forEach(intent -> counts.put(intent, 0));
        bot.intents().forEach((intent, examples) -> counts.put(intent, examples.size()));
        return new BotJson(
                bot.name(),
                bot.version(),
                counts.entrySet().stream()
                        .map(count -> new IntentJson(count.getKey(), count.getValue()))
                        .toList());
    }
}
