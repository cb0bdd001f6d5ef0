package org.parley.channel.rest;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.parley.conversation.Conversation;
import org.parley.dialogue.Spoken;
import org.parley.security.Token;

/** A conversation just opened. */
@Schema(
        name = "Opened",
        description = "A conversation just opened, with the bot's first words.",
        requiredProperties = {"id", "bot", "token", "replies", "status", "awaits", "choices"})
public record OpenedJson(
        @Schema(description = "The conversation's id.") UUID id,
        @Schema(description = "The bot that talks.") String bot,

        @Schema(description = "Opens this conversation and no other; shown this once. Send it as the bearer token.")
        String token,

        @Schema(description = "The bot's first words.") List<ReplyJson> replies,

        @Schema(
                description = "Whether it goes on.",
                enumeration = {"open", "ended"})
        String status,

        @Schema(description = Stands.AWAITS) String awaits,
        @Schema(description = Stands.QUESTIONS_LEFT) Integer questionsLeft,
        @Schema(description = Stands.CHOICES) List<String> choices) {

    static OpenedJson of(Spoken spoken, Token token) {
        Conversation conversation = spoken.conversation();
        Stands stands = new Stands(spoken.standing());
        return new OpenedJson(
                conversation.id(),
                conversation.bot(),
                token.value(),
                ReplyJson.all(spoken),
                stands.status(),
                stands.awaits(),
                stands.questionsLeft(),
                stands.choices());
    }
}
