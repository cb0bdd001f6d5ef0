package org.parley.understanding.intent;

/**
 * What speaks for the likeliest intent of a sentence, and against it.
 *
 * @param best the class of the likeliest intent
 * @param score its score
 * @param background the score of the background: of meaning none of the intents
 * @param known the share of the sentence that training has seen
 */
record Evidence(int best, double score, double background, double known) {

    /** The class of the background in every {@link TrainingSet}; the intents follow. */
    static final int BACKGROUND = 0;

    static Evidence of(double[] scores, double known) {
        int best = BACKGROUND + 1;
        for (int c = best + 1; c < scores.length; c++) {
            best = scores[c] > scores[best] ? c : best;
        }
        return new Evidence(best, scores[best], scores[BACKGROUND], known);
    }
}
