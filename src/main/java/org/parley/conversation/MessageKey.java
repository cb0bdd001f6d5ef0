package org.parley.conversation;

import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** What tells one message from all others; a class because JPA 3.1 allows no record as an {@code @IdClass}. */
public class MessageKey implements Serializable {

    private static final long serialVersionUID = 1;

    private UUID conversation;
    private int number;

    protected MessageKey() {}

    public MessageKey(UUID conversation, int number) {
        this.conversation = conversation;
        this.number = number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MessageKey key && key.number == number && key.conversation.equals(conversation);
    }

    @Override
    public int hashCode() {
        return Objects.hash(conversation, number);
    }
}
