package org.parley.dialogue;

import java.util.List;
import org.parley.chat.Reply;

/** What to do: say these replies, then stand in that state. */
public record Decision(DialogueState state, List<Reply> replies) {

    public Decision {
        replies = List.copyOf(replies);
    }
}
