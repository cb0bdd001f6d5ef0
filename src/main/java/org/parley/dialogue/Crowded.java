package org.parley.dialogue;

import org.parley.ParleyException;

/** So many others spoke in a conversation at once that a turn could not be stored; nothing of it was. */
public class Crowded extends ParleyException {

    public Crowded() {
        super("Others speak in this conversation at the same time: try again in a few seconds.");
    }
}
