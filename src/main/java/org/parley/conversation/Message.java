package org.parley.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

/**
 * One line of a conversation. Born in the turn that says it, with the next number; changed only by an administrator who
 * takes something out of its text; ends with its conversation, or when an administrator deletes it: its number is not
 * given again.
 */
@Entity
@Table(name = "parley_message")
@IdClass(MessageKey.class)
public class Message {

    @Id
    @Column(name = "conversation_id")
    private UUID conversation;

    @Id
    private int number;

    /** An object, so that JPA can tell a new message from a stored one without asking the database. */
    @Version
    private Long version;

    @Convert(converter = AuthorConverter.class)
    private Author author;

    private String text;
    private String intent;
    private Double confidence;

    @Column(name = "said_at")
    private Instant saidAt;

    protected Message() {}

    private Message(UUID conversation, int number, Author author, String text, Instant saidAt) {
        if (number < 1) {
            throw new IllegalArgumentException("Messages are numbered from 1");
        }
        this.conversation = conversation;
        this.number = number;
        this.author = author;
        this.text = text;
        this.saidAt = saidAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** What a bot says. */
    public static Message fromBot(UUID conversation, int number, String text, Instant at) {
        return new Message(conversation, number, Author.BOT, text, at);
    }

    /** What a user says, and what it was understood as. */
    public static Message fromUser(
            UUID conversation, int number, String text, Instant at, String intent, double confidence) {
        Message message = new Message(conversation, number, Author.USER, text, at);
        message.intent = intent;
        message.confidence = confidence;
        return message;
    }

    /** Puts other words in place of the text, for instance to take a secret out of it. */
    public void redact(String otherText) {
        text = otherText;
    }

    public UUID conversation() {
        return conversation;
    }

    public int number() {
        return number;
    }

    public long version() {
        return version;
    }

    public Author author() {
        return author;
    }

    public String text() {
        return text;
    }

    /** What a user's message was understood as. */
    public Optional<String> intent() {
        return Optional.ofNullable(intent);
    }

    public OptionalDouble confidence() {
        return confidence == null ? OptionalDouble.empty() : OptionalDouble.of(confidence);
    }

    public Instant saidAt() {
        return saidAt;
    }
}
