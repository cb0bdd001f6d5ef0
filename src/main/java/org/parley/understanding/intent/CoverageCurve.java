package org.parley.understanding.intent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What each threshold of confidence would accept, on sentences held out of training: a bot's author may move the
 * operating point along it.
 *
 * @param points by rising threshold
 */
public record CoverageCurve(List<Point> points) {

    /** The share of rightly understood examples that may be refused for the sake of silence elsewhere. */
    private static final double MOST_LOST = 0.015;

    private static final double LOOSEST = 0.2;
    private static final double STRICTEST = 0.5;
    private static final double STRICTEST_BALANCED = 0.65;
    private static final int STEPS = 100;

    public CoverageCurve {
        points = List.copyOf(points);
    }

    /**
     * @param threshold a confidence, from 0 to 1
     * @param coverage the share of the bot's examples that are accepted
     * @param risk the share of wrong intents among those
     * @param lost the share of the rightly understood that is refused
     * @param background the share of the background that is accepted
     */
    public record Point(double threshold, double coverage, double risk, double lost, double background) {}

    /**
     * @param right confidences in the examples that were understood rightly
     * @param wrong in those that were not
     * @param background in sentences that mean none of the intents
     */
    static CoverageCurve of(double[] right, double[] wrong, double[] background) {
        List<Point> points = new ArrayList<>();
        IntStream.rangeClosed(0, STEPS)
                .mapToDouble(step -> step / (double) STEPS)
                .forEach(threshold -> {
                    double rightly = share(right, threshold) * right.length;
                    double wrongly = share(wrong, threshold) * wrong.length;
                    double accepted = rightly + wrongly;
                    points.add(new Point(
                            threshold,
                            accepted / Math.max(1, right.length + wrong.length),
                            accepted == 0 ? 0 : wrongly / accepted,
                            1 - share(right, threshold),
                            share(background, threshold)));
                });
        return new CoverageCurve(points);
    }

    /** Nothing in, all accepted: there is nothing to lose. */
    private static double share(double[] confidences, double threshold) {
        return confidences.length == 0
                ? 1
                : Arrays.stream(confidences).filter(c -> c >= threshold).count() / (double) confidences.length;
    }

    /** The strictest threshold, but not above one half, that refuses few of the rightly understood examples. */
    double loosest() {
        return points.stream()
                .filter(point -> point.lost <= MOST_LOST && point.threshold <= STRICTEST)
                .mapToDouble(point -> Math.max(LOOSEST, point.threshold))
                .max()
                .orElse(LOOSEST);
    }

    /** The threshold that refuses as many examples as it accepts of the background, in shares; at most 0.65. */
    double balanced() {
        return points.stream()
                .filter(point -> point.lost >= point.background)
                .mapToDouble(Point::threshold)
                .map(threshold -> Math.max(LOOSEST, Math.min(STRICTEST_BALANCED, threshold)))
                .findFirst()
                .orElse(STRICTEST);
    }
}
