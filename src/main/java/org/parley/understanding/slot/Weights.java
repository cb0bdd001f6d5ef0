package org.parley.understanding.slot;

import java.util.HashMap;
import java.util.Map;

/**
 * What each feature says for each label. Features that speak together with the label before are kept by it, so that
 * they need not be written once for each. Not changed once training or reading is over.
 */
final class Weights {

    private final Labels labels;
    private final Map<String, float[]> alone = new HashMap<>();
    private final Map<String, float[][]> linked = new HashMap<>();

    Weights(Labels labels) {
        this.labels = labels;
    }

    Labels labels() {
        return labels;
    }

    Map<String, float[]> alone() {
        return alone;
    }

    /** By the label before, the last row for none; rows may be null. */
    Map<String, float[][]> linked() {
        return linked;
    }

    /** The weights of a feature, to be set. */
    float[] of(String feature) {
        return alone.computeIfAbsent(feature, key -> new float[labels.size()]);
    }

    float[] of(String feature, int before) {
        float[][] rows = linked.computeIfAbsent(feature, key -> new float[labels.size() + 1][]);
        if (rows[before] == null) {
            rows[before] = new float[labels.size()];
        }
        return rows[before];
    }

    /** The sum of the weights of a piece's features by label, without those that are linked. */
    double[] sum(Clue clue) {
        double[] sum = new double[labels.size()];
        clue.alone().forEach(feature -> add(alone.get(feature), sum));
        return sum;
    }

    /** Adds the weights of the linked features. */
    void add(Clue clue, int before, double[] sum) {
        for (String feature : clue.linked()) {
            float[][] rows = linked.get(feature);
            if (rows != null) {
                add(rows[before], sum);
            }
        }
    }

    private static void add(float[] weights, double[] sum) {
        if (weights != null) {
            for (int label = 0; label < sum.length; label++) {
                sum[label] += weights[label];
            }
        }
    }
}
