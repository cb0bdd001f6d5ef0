package org.parley.chat;

import org.parley.ParleyException;

/** What was said cannot be taken as an utterance; the message tells the person what to do. */
public class UnfitText extends ParleyException {

    public UnfitText(String message) {
        super(message);
    }
}
