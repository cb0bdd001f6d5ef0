package org.parley.understanding.intent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SupportVectorsTest {

    private final TrainingSet set = new TrainingSet(
            new SparseVector[] {vector(0), vector(1), vector(2), vector(0, 1)},
            new int[] {0, 1, 2, 1},
            new double[] {1, 1, 1, 1},
            3,
            3);

    @Test
    void tellsClassesApart() {
        LinearModel model = new SupportVectors(new Progress()).solve(set);

        assertThat(Evidence.of(model.scores(vector(1)), 1).best()).isEqualTo(1);
        assertThat(Evidence.of(model.scores(vector(2)), 1).best()).isEqualTo(2);
    }

    @Test
    void findsTheSameWeightsEveryTime() {
        assertThat(new SupportVectors(new Progress()).solve(set).byFeature())
                .isDeepEqualTo(new SupportVectors(new Progress()).solve(set).byFeature());
    }

    @Test
    void agreesWithOpenNlp() {
        LinearModel model = new MaximumEntropy().solve(set);

        assertThat(Evidence.of(model.scores(vector(1)), 1).best()).isEqualTo(1);
        assertThat(Evidence.of(model.scores(vector(2)), 1).best()).isEqualTo(2);
    }

    private static SparseVector vector(int... indices) {
        float[] values = new float[indices.length];
        java.util.Arrays.fill(values, 1);
        return new SparseVector(indices, values, 1);
    }
}
