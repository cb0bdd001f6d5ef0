package org.parley.channel.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.parley.conversation.Conversation;
import org.parley.dialogue.Spoken;

/** A conversation as it is kept. */
@Schema(name = "Conversation", description = "One user with one bot, from opening to end.")
public record ConversationJson(
        UUID id,
        @Schema(description = "Who talks to the bot.") UUID user,
        String bot,

        @Schema(description = "Told from the content of the bot's file.")
        String botVersion,

        @Schema(enumeration = {"open", "ended"}) String status,

        @Schema(description = "The number of the newest message.")
        int lastNumber,

        Instant openedAt,
        Instant updatedAt,
        @Schema(description = "When it ended, once it has.") Instant endedAt,

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
