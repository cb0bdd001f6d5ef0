package org.parley.understanding.intent;

import java.util.stream.IntStream;

/**
 * Which sentences of a {@link TrainingSet} are held out together.
 *
 * @param of the fold of each sentence, or {@link #NONE} for one that is never held out
 * @param count how many folds there are
 */
record Folds(int[] of, int count) {

    static final int NONE = -1;

    /** All that a fold leaves to learn from, in order; of {@link #NONE}, all. */
    int[] without(int fold) {
        return IntStream.range(0, of.length)
                .filter(i -> fold == NONE || of[i] != fold)
                .toArray();
    }
}
