package org.parley.conversation;

import java.util.UUID;
import org.parley.ParleyException;

/** There is no such conversation, or none that this caller may know of. */
public class UnknownConversation extends ParleyException {

    public UnknownConversation(UUID id) {
        super("There is no conversation " + id + " that this token opens.");
    }
}
