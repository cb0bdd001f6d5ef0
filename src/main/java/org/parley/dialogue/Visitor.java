package org.parley.dialogue;

import org.parley.conversation.Conversation;

/** Whoever comes to a conversation: a channel says by its own means whether they may enter. */
@FunctionalInterface
public interface Visitor {

    boolean mayEnter(Conversation conversation);
}
