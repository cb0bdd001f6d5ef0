package org.parley.understanding.training;

import org.parley.ParleyException;

/** A training came to nothing; the message says why, and the likely fix if the examples are the reason. */
public final class TrainingFailed extends ParleyException {

    TrainingFailed(String name, Throwable cause) {
        super("The training of " + name + " failed: " + cause.getMessage(), cause);
    }
}
