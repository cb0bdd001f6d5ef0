package org.parley.understanding.evaluation;

/**
 * What precision, recall and F1 are made of.
 *
 * @param right how often it was given and right
 * @param given how often it was given
 * @param expected how often it should have been given
 */
public record Counts(int right, int given, int expected) {

    static final Counts NONE = new Counts(0, 0, 0);

    public Counts {
        if (right < 0 || right > Math.min(given, expected)) {
            throw new IllegalArgumentException(
                    right + " cannot be right of " + given + " given, " + expected + " expected");
        }
    }

    Counts plus(Counts other) {
        return new Counts(right + other.right, given + other.given, expected + other.expected);
    }

    /** The share of the given that is right; not a number if none was given. */
    public double precision() {
        return right / (double) given;
    }

    /** The share of the expected that was given; not a number if none was expected. */
    public double recall() {
        return right / (double) expected;
    }

    /** The harmonic mean of precision and recall; not a number if nothing was given or expected. */
    public double f1() {
        return 2.0 * right / (given + expected);
    }
}
