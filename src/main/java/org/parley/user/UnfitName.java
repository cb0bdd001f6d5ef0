package org.parley.user;

import org.parley.ParleyException;

/** A user cannot be called that; the message says why. */
public class UnfitName extends ParleyException {

    public UnfitName(String message) {
        super(message);
    }
}
