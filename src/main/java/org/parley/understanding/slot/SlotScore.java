package org.parley.understanding.slot;

/**
 * How well values are found. A value is right if slot, beginning and end are those of the annotation.
 *
 * @param right how many were
 * @param wrong how many were found that are none
 * @param missed how many were not found
 */
public record SlotScore(int right, int wrong, int missed) {

    public static final SlotScore NONE = new SlotScore(0, 0, 0);

    public SlotScore {
        if (right < 0 || wrong < 0 || missed < 0) {
            throw new IllegalArgumentException("Counts are not negative: " + right + ", " + wrong + ", " + missed);
        }
    }

    public SlotScore plus(SlotScore other) {
        return new SlotScore(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    /** The share of what was found that is right, from 0 to 1; 1 if nothing was found. */
    public double precision() {
        return share(right, right + wrong);
    }

    /** The share of the values that was found, from 0 to 1; 1 if there are none. */
    public double recall() {
        return share(right, right + missed);
    }

    /** The harmonic mean of precision and recall; 1 if there was nothing to find and nothing was found. */
    public double f1() {
        return share(2 * right, 2 * right + wrong + missed);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
