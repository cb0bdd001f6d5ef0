package org.parley.understanding.evaluation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The sentences whose confidence lies within a tenth: a confidence can be believed if it is as high as the share that
 * was right.
 *
 * @param from the lowest confidence; the highest is a tenth above it, and belongs to the next bin unless it is 1
 * @param count how many sentences
 * @param confidence the mean, not a number if there are none
 * @param right the share whose likeliest intent is meant, not a number if there are none; none of those out of scope
 */
public record ReliabilityBin(double from, int count, double confidence, double right) {

    private static final int BINS = 10;

    static List<ReliabilityBin> of(List<Answer> answers) {
        return IntStream.range(0, BINS).mapToObj(bin -> of(bin, answers)).toList();
    }

    private static ReliabilityBin of(int bin, List<Answer> answers) {
        List<Answer> inside = answers.stream()
                .filter(answer -> Math.min(BINS - 1, (int) (answer.confidence() * BINS)) == bin)
                .toList();
        return new ReliabilityBin(
                bin / (double) BINS,
                inside.size(),
                inside.stream().mapToDouble(Answer::confidence).average().orElse(Double.NaN),
                Share.of(inside, Answer::isLikeliestRight).value());
    }

    /**
     * The expected calibration error: by how much confidence and truth differ, on average.
     *
     * @see <a href="https://doi.org/10.1609/aaai.v29i1.9602">M. P. Naeini, G. F. Cooper and M. Hauskrecht, Obtaining
     *     well calibrated probabilities using Bayesian binning, AAAI 2015</a>
     */
    static double error(List<ReliabilityBin> bins) {
        double sum = 0;
        int all = 0;
        for (ReliabilityBin bin : bins) {
            sum += bin.count == 0 ? 0 : bin.count * Math.abs(bin.confidence - bin.right);
            all += bin.count;
        }
        return sum / all;
    }
}
