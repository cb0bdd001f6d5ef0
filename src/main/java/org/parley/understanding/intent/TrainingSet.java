package org.parley.understanding.intent;

/**
 * What {@link SupportVectors} learn from, side by side.
 *
 * @param vectors the sentences
 * @param classes the class of each, from 0
 * @param importance what an error on each costs, 1 being usual
 * @param classCount how many classes there are
 * @param dimensions how many features there are
 */
record TrainingSet(SparseVector[] vectors, int[] classes, double[] importance, int classCount, int dimensions) {}
