package org.parley.understanding.intent;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a {@link Solver} learns from, side by side.
 *
 * @param vectors the sentences
 * @param classes the class of each, from 0
 * @param importance what an error on each costs, 1 being usual
 * @param classCount how many classes there are
 * @param dimensions how many features there are
 */
record TrainingSet(SparseVector[] vectors, int[] classes, double[] importance, int classCount, int dimensions) {

    /** Those sentences only that are not in the fold. */
    TrainingSet without(int fold, int[] folds) {
        int[] kept =
                IntStream.range(0, folds.length).filter(i -> folds[i] != fold).toArray();
        return new TrainingSet(
                Arrays.stream(kept).mapToObj(i -> vectors[i]).toArray(SparseVector[]::new),
                Arrays.stream(kept).map(i -> classes[i]).toArray(),
                Arrays.stream(kept).mapToDouble(i -> importance[i]).toArray(),
                classCount,
                dimensions);
    }
}
