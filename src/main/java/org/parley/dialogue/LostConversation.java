package org.parley.dialogue;

import java.util.UUID;
import org.parley.ParleyException;

/** A conversation is kept but cannot go on: its bot is no longer here. */
public class LostConversation extends ParleyException {

    private final UUID conversation;

    public LostConversation(UUID conversation, String bot) {
        super("This conversation cannot go on, its bot \"" + bot + "\" is no longer here. Start again with another.");
        this.conversation = conversation;
    }

    public UUID conversation() {
        return conversation;
    }
}
