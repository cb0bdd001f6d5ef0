package org.parley.workshop;

import org.parley.ParleyException;

/** So much is asked for that more would only wait. */
public final class TooMuchWork extends ParleyException {

    TooMuchWork() {
        super(Shelf.ROOM + " are waiting or at work already: try again when some are done, or call some off.");
    }
}
