package org.parley.dialogue;

import java.util.UUID;
import org.parley.ParleyException;

/** Something was said in a conversation that is over. */
public class ConversationEnded extends ParleyException {

    private final UUID conversation;

    public ConversationEnded(UUID conversation) {
        super("This conversation has ended. Start again by opening a new one that continues it.");
        this.conversation = conversation;
    }

    public UUID conversation() {
        return conversation;
    }
}
