package org.parley.understanding;

import java.util.Objects;

/**
 * An intent that may be meant.
 *
 * @param intent its name
 * @param confidence the chance, from 0 to 1, that it is meant; those of all candidates add up to 1 at most
 */
public record Candidate(String intent, double confidence) {

    public Candidate {
        Objects.requireNonNull(intent, "intent");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("A confidence is between 0 and 1, not " + confidence);
        }
    }
}
