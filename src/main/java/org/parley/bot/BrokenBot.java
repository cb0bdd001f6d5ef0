package org.parley.bot;

import org.parley.ParleyException;

/** A bot file that gives no bot: the message names the place, what is wrong and the likely fix. */
public class BrokenBot extends ParleyException {

    public BrokenBot(String message) {
        super(message);
    }

    public BrokenBot(String message, Throwable cause) {
        super(message, cause);
    }
}
