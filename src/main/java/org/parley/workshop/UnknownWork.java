package org.parley.workshop;

import java.util.UUID;
import org.parley.ParleyException;

/** Neither a training nor an evaluation of that id. */
public final class UnknownWork extends ParleyException {

    UnknownWork(UUID id) {
        super("There is nothing " + id + ": only the newest " + Shelf.ROOM + " are kept, and none across a restart.");
    }
}
