package org.parley.understanding.intent;

import java.util.ArrayList;
import java.util.List;
import org.parley.understanding.Candidate;

/**
 * The likeliest classes of a sentence. The first has the calibrated confidence; what is left of 1 is shared by the
 * others, the background among them, by the logistic of their scores.
 *
 * @param classes of intents, the likeliest first
 * @param chances of each
 */
record Ranking(int[] classes, double[] chances) {

    private static final int MOST = 5;

    /**
     * @param confidence in the first
     * @param slope how fast the chance falls with the score
     */
    static Ranking of(double[] scores, double confidence, double slope) {
        int count = Math.min(MOST, scores.length - 1);
        int[] classes = new int[count];
        double[] chances = new double[count];
        double[] left = scores.clone();
        double others = -Math.exp(slope * scores[Evidence.of(scores, 1).best()]);
        for (double score : scores) {
            others += Math.exp(slope * score);
        }
        for (int rank = 0; rank < count; rank++) {
            int best = Evidence.of(left, 1).best();
            double share = (1 - confidence) * Math.exp(slope * scores[best]) / Math.max(others, Double.MIN_NORMAL);
            classes[rank] = best;
            chances[rank] = rank == 0 ? confidence : Math.min(share, chances[rank - 1]);
            left[best] = Double.NEGATIVE_INFINITY;
        }
        return new Ranking(classes, chances);
    }

    List<Candidate> candidates(List<String> intents) {
        List<Candidate> candidates = new ArrayList<>();
        for (int rank = 0; rank < classes.length; rank++) {
            candidates.add(new Candidate(intents.get(classes[rank]), chances[rank]));
        }
        return candidates;
    }
}
