package org.parley.problem;

import org.parley.ParleyException;

/** A request does not go with how things stand; the message says how they do. */
public class Conflict extends ParleyException {

    public Conflict(String message) {
        super(message);
    }
}
