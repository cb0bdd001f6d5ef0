package org.parley.understanding.intent;

import org.parley.ParleyException;

/** The examples of a bot would take more memory than a training may have; the message says what to do. */
public final class TooMuchToLearn extends ParleyException {

    TooMuchToLearn(int intents, int features) {
        super("A bot of " + intents + " intents with " + features
                + " different words and parts of words is too large to train: split it, or remove examples");
    }
}
