package org.parley.understanding.evaluation;

import org.parley.ParleyException;

/** A command line that cannot be followed; the message says which part of it. */
final class WrongUsage extends ParleyException {

    WrongUsage(String message) {
        super(message);
    }
}
