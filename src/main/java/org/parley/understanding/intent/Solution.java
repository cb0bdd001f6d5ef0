package org.parley.understanding.intent;

/**
 * What learning from a {@link TrainingSet} came to.
 *
 * @param model learned from all sentences
 * @param heldOut for each sentence the score of every class, by what was learned without the sentence's fold; all 0 for
 *     one that is in no fold
 */
record Solution(LinearModel model, float[][] heldOut) {}
