package org.parley.dialogue;

import java.util.List;
import org.parley.conversation.Conversation;
import org.parley.conversation.Message;

/**
 * A conversation after something was said, or as it was found.
 *
 * @param conversation a snapshot
 * @param replies what the bot has just said; none where the conversation was only looked at
 */
public record Spoken(Conversation conversation, List<Message> replies, Standing standing) {

    public Spoken {
        replies = List.copyOf(replies);
    }
}
