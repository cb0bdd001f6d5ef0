package org.parley.conversation;

import java.util.UUID;
import org.parley.ParleyException;

/** There is no such message in the conversation, or no more. */
public class UnknownMessage extends ParleyException {

    public UnknownMessage(UUID conversation, int number) {
        super("There is no message " + number + " in the conversation " + conversation + ".");
    }
}
