package org.parley.understanding.intent;

/** One weight for each feature and class. Immutable by convention: nobody writes after the {@link Solver}. */
record LinearModel(float[][] byFeature, int classCount) {

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
