package org.parley.channel.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.parley.conversation.Conversation;
import org.parley.dialogue.Spoken;

/** A conversation as it is kept. */
@Schema(
        name = "Conversation",
        description = "One user with one bot, from opening to end.",
        requiredProperties = {"id", "user", "bot", "botVersion", "status", "lastNumber", "openedAt", "updatedAt"})
public record ConversationJson(
        @Schema(description = "Its id.") UUID id,
        @Schema(description = "Who talks to the bot.") UUID user,
        @Schema(description = "The bot that talks.") String bot,

        @Schema(description = "Told from the content of the bot's file.")
        String botVersion,

        @Schema(
                description = "Whether it goes on.",
                enumeration = {"open", "ended"})
        String status,

        @Schema(description = "The number of the newest message.")
        int lastNumber,

        @Schema(description = "When it was opened.", examples = "2026-11-20T12:00:00.123456Z")
        Instant openedAt,

        @Schema(description = "When it last changed.", examples = "2026-11-20T12:01:30.654321Z")
        Instant updatedAt,

        @Schema(description = "When it ended, once it has.", examples = "2026-11-20T12:05:00.789012Z")
        Instant endedAt,

        @Schema(description = Stands.AWAITS + " Left out in lists, like the next two.")
        String awaits,

        @Schema(description = Stands.QUESTIONS_LEFT) Integer questionsLeft,
        @Schema(description = Stands.CHOICES) List<String> choices) {

    static ConversationJson listed(Conversation conversation) {
        return of(conversation, null, null, null);
    }

    static ConversationJson of(Spoken spoken) {
        Stands stands = new Stands(spoken.standing());
        return of(spoken.conversation(), stands.awaits(), stands.questionsLeft(), stands.choices());
    }

    private static ConversationJson of(
            Conversation conversation, String awaits, Integer questionsLeft, List<String> choices) {
        return new ConversationJson(
                conversation.id(),
                conversation.user(),
                conversation.bot(),
                conversation.botVersion(),
                conversation.endedAt().isPresent() ? "ended" : "open",
                conversation.lastNumber(),
                conversation.openedAt(),
                conversation.updatedAt(),
                conversation.endedAt().orElse(null),
                awaits,
                questionsLeft,
                choices);
    }
}
