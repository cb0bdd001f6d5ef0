package org.parley.understanding.intent;

/**
 * A sentence as numbers.
 *
 * @param indices of the features it has, ascending
 * @param values the weight of each
 * @param known the share, from 0 to 1, of the sentence's words (by squared weight) that training has seen
 */
record SparseVector(int[] indices, float[] values, double known) {

    double dot(double[] weights) {
        double sum = 0;
        for (int i = 0; i < indices.length; i++) {
            sum += weights[indices[i]] * values[i];
        }
        return sum;
    }

    /** Adds this vector, multiplied, to the weights. */
    void addTo(double[] weights, double factor) {
        for (int i = 0; i < indices.length; i++) {
            weights[indices[i]] += factor * values[i];
        }
    }

    double squaredLength() {
        double sum = 0;
        for (float value : values) {
            sum += value * value;
        }
        return sum;
    }
}
