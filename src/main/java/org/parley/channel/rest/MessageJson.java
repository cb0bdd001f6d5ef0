package org.parley.channel.rest;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.parley.conversation.Message;

/** One message. */
@Schema(
        name = "Message",
        description = "One line of a conversation.",
        requiredProperties = {"conversation", "number", "author", "text", "saidAt"})
public record MessageJson(
        @Schema(description = "The conversation it belongs to.")
        UUID conversation,

        @Schema(description = "Its number within the conversation, from 1.", minimum = "1")
        int number,

        @Schema(
                description = "Who said it.",
                enumeration = {"user", "bot", "agent"})
        String author,

        @Schema(description = "What was said, as plain text.")
        String text,

        @Schema(description = "What a user's message was understood as; \"unknown\" if as nothing.")
        String intent,

        @Schema(description = "How sure, from 0 to 1.", minimum = "0", maximum = "1")
        Double confidence,

        @Schema(description = "When it was said.", examples = "2026-11-20T12:01:30.654321Z")
        Instant saidAt) {

    static MessageJson of(Message message) {
        return new MessageJson(
                message.conversation(),
                message.number(),
                message.author().word(),
                message.text(),
                message.intent().orElse(null),
                message.confidence().isPresent() ? message.confidence().getAsDouble() : null,
                message.saidAt());
    }
}
