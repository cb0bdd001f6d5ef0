package org.parley.channel.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.parley.dialogue.Spoken;

/** Something a bot has just said. */
@Schema(
        name = "Reply",
        description = "Something the bot has just said.",
        requiredProperties = {"number", "text"})
public record ReplyJson(
        @Schema(description = "Its number within the conversation.", minimum = "1")
        int number,

        @Schema(description = "Plain text.") String text) {

    static List<ReplyJson> all(Spoken spoken) {
        return spoken.replies().stream()
                .map(message -> new ReplyJson(message.number(), message.text()))
                .toList();
    }
}
