package org.parley.channel.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.parley.dialogue.Spoken;

/** What a turn came to. */
@Schema(
        name = "Said",
        description = "What the bot says to what was said, and how the conversation stands now.",
        requiredProperties = {"replies", "status", "awaits", "choices"})
public record SaidJson(
        @Schema(description = "What the bot says, in order.")
        List<ReplyJson> replies,

        @Schema(
                description = "Whether it goes on.",
                enumeration = {"open", "ended"})
        String status,

        @Schema(description = Stands.AWAITS) String awaits,
        @Schema(description = Stands.QUESTIONS_LEFT) Integer questionsLeft,
        @Schema(description = Stands.CHOICES) List<String> choices) {

    static SaidJson of(Spoken spoken) {
        Stands stands = new Stands(spoken.standing());
        return new SaidJson(
                ReplyJson.all(spoken), stands.status(), stands.awaits(), stands.questionsLeft(), stands.choices());
    }
}
