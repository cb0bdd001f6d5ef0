package org.parley.understanding.intent;

/** One weight for each feature and class. Immutable by convention: nobody writes once it is solved. */
record LinearModel(float[][] byFeature, int classCount) {

    /** Weights are kept as multiples of this: far finer than what training can tell, and most fit a byte. */
    static final float GRAIN = 1 / 1024f;

    /** A weight as it is kept: {@link SupportVectors} round, so that what is read from a file is what was trained. */
    static float rounded(double weight) {
        return Math.round(weight / GRAIN) * GRAIN;
    }

    double[] scores(SparseVector vector) {
        float[] sums = new float[classCount];
        for (int i = 0; i < vector.indices().length; i++) {
            float[] weights = byFeature[vector.indices()[i]];
            float value = vector.values()[i];
            for (int c = 0; c < sums.length; c++) {
                sums[c] += value * weights[c];
            }
        }
        double[] scores = new double[classCount];
        for (int c = 0; c < scores.length; c++) {
            scores[c] = sums[c];
        }
        return scores;
    }
}
