package org.parley.understanding.training;

import org.parley.ParleyException;

/** A training is not even begun: there is too much of it, or too much is waiting already. */
public final class TrainingRefused extends ParleyException {

    TrainingRefused(String message) {
        super(message);
    }
}
