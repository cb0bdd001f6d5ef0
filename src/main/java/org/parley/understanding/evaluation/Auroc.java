package org.parley.understanding.evaluation;

import java.util.Arrays;

/** The area under the receiver operating characteristic. */
final class Auroc {

    private Auroc() {}

    /**
     * The chance that one of the positives has a higher value than one of the negatives; ties count half. Not a number
     * if either are missing.
     *
     * @see <a href="https://doi.org/10.1148/radiology.143.1.7063747">J. A. Hanley and B. J. McNeil, The meaning and use
     *     of the area under a receiver operating characteristic (ROC) curve, Radiology 143 (1982)</a>
     */
    static double of(double[] positives, double[] negatives) {
        double[] sorted = negatives.clone();
        Arrays.sort(sorted);
        double wins = 0;
        for (double positive : positives) {
            wins += (below(sorted, positive, false) + below(sorted, positive, true)) / 2.0;
        }
        return wins / ((double) positives.length * negatives.length);
    }

    /** How many are smaller than a value, or as small. */
    private static int below(double[] sorted, double value, boolean orEqual) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean counts = orEqual ? sorted[middle] <= value : sorted[middle] < value;
            low = counts ? middle + 1 : low;
            high = counts ? high : middle;
        }
        return low;
    }
}
