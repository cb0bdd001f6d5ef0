package org.parley.understanding.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SupportVectorsTest {

    private final TrainingSet set = new TrainingSet(
            new SparseVector[] {vector(0), vector(1), vector(2), vector(0, 1)},
            new int[] {0, 1, 2, 1},
            new double[] {1, 1, 1, 1},
            3,
            3);

    private final Folds folds = new Folds(new int[] {0, 1, 0, Folds.NONE}, 2);

    @Test
    void judgesEachSentenceByWhatWasLearnedWithoutIt() {
        float[][] heldOut = SupportVectors.solve(set, folds, new Progress()).heldOut();

        assertThat(heldOut[2][2]).as("nothing like it is left").isNotPositive();
        assertThat(heldOut[1][1]).as("half of it is left").isGreaterThan(heldOut[1][2]);
        assertThat(heldOut[3]).containsOnly(0);
    }

    @Test
    void holdingOutIsAsGoodAsNeverHavingSeen() {
        TrainingSet left = new TrainingSet(
                new SparseVector[] {vector(1), vector(0, 1)}, new int[] {1, 1}, new double[] {1, 1}, 3, 3);
        LinearModel never = SupportVectors.solve(left, new Folds(new int[] {-1, -1}, 0), new Progress())
                .model();

        float[][] heldOut = SupportVectors.solve(set, folds, new Progress()).heldOut();

        double[] expected = never.scores(vector(0));
        for (int c = 0; c < expected.length; c++) {
            assertThat((double) heldOut[0][c]).isCloseTo(expected[c], within(0.15));
        }
    }

    @Test
    void tellsClassesApart() {
        LinearModel model = SupportVectors.solve(set, folds, new Progress()).model();

        assertThat(Evidence.of(model.scores(vector(1)), 1).best()).isEqualTo(1);
        assertThat(Evidence.of(model.scores(vector(2)), 1).best()).isEqualTo(2);
    }

    @Test
    void findsTheSameWeightsEveryTime() {
        assertThat(SupportVectors.solve(set, folds, new Progress()).model().byFeature())
                .isDeepEqualTo(
                        SupportVectors.solve(set, folds, new Progress()).model().byFeature());
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
