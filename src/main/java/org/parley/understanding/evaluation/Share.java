package org.parley.understanding.evaluation;

import java.util.List;
import java.util.function.Predicate;

/**
 * So many of so many.
 *
 * @param hits at most {@code of}
 */
public record Share(int hits, int of) {

    /** Of the normal distribution, for an interval of 95 %. */
    private static final double Z = 1.959964;

    public Share {
        if (hits < 0 || hits > of) {
            throw new IllegalArgumentException(hits + " of " + of + " is no share");
        }
    }

    static <T> Share of(List<T> all, Predicate<T> which) {
        return new Share((int) all.stream().filter(which).count(), all.size());
    }

    /** From 0 to 1; not a number if there is nothing to share. */
    public double value() {
        return hits / (double) of;
    }

    /**
     * The lower end of the 95 % interval that the true share lies in, if the sentences are a fair sample.
     *
     * @see <a href="https://doi.org/10.1080/01621459.1927.10502953">E. B. Wilson, Probable inference, the law of
     *     succession, and statistical inference, JASA 22 (1927)</a>
     */
    public double low() {
        return Math.max(0, middle() - margin());
    }

    /** The upper end, see {@link #low}. */
    public double high() {
        return Math.min(1, middle() + margin());
    }

    private double middle() {
        return (value() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double margin() {
        double p = value();
        return Z * Math.sqrt(p * (1 - p) / of + Z * Z / (4.0 * of * of)) / (1 + Z * Z / of);
    }
}
