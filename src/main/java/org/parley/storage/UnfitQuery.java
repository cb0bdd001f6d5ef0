package org.parley.storage;

import org.parley.ParleyException;

/** A list was asked for in a way it cannot be given; the message says what may be asked. */
public class UnfitQuery extends ParleyException {

    public UnfitQuery(String message) {
        super(message);
    }
}
