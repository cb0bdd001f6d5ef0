package org.parley.workshop;

import org.parley.ParleyException;

/** An evaluation that has no result: not yet, or it never will. */
public final class NoResult extends ParleyException {

    NoResult(String message) {
        super(message);
    }
}
