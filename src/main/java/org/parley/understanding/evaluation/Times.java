package org.parley.understanding.evaluation;

import java.util.Arrays;

/**
 * How long it took, on the machine that evaluated.
 *
 * @param training seconds a training took, on average; not a number if nothing was trained
 * @param median milliseconds the understanding of a sentence took, half of them at most
 * @param p95 milliseconds that 95 of 100 sentences took at most
 */
public record Times(double training, double median, double p95) {

    static Times of(long[] trainings, long[] understandings) {
        long[] sorted = understandings.clone();
        Arrays.sort(sorted);
        return new Times(
                Arrays.stream(trainings).average().orElse(Double.NaN) / 1e9,
                percentile(sorted, 50),
                percentile(sorted, 95));
    }

    /** The nearest rank, in milliseconds. */
    private static double percentile(long[] sorted, int percent) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.ceil(percent / 100.0 * sorted.length) - 1] / 1e6;
    }
}
