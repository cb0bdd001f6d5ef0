package org.parley.dialogue;

import org.parley.ParleyException;

/** A stored state is none: the database was changed by other hands, or by a later version of Parley. */
public class BrokenState extends ParleyException {

    public BrokenState() {
        super("The stored state of a conversation cannot be read: was the database changed by other hands?");
    }
}
