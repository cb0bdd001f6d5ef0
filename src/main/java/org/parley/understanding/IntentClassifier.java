package org.parley.understanding;

import opennlp.tools.ml.model.MaxentModel;

/** Says which intent a sentence has, if any. Immutable: the model is only read. */
final class IntentClassifier {

    private static final double THRESHOLD = 0.4;

    private final FeatureSpace space;
    private final Spelling spelling;
    private final MaxentModel model;
    private final double backgroundWeight;

    /**
     * @param backgroundWeight what the chance of {@link Understanding#UNKNOWN} is multiplied by, because there is more
     *     background than anybody's examples and it would win every doubt by its number alone
     */
    IntentClassifier(FeatureSpace space, Spelling spelling, MaxentModel model, double backgroundWeight) {
        this.space = space;
        this.spelling = spelling;
        this.model = model;
        this.backgroundWeight = backgroundWeight;
    }

    /** An intent and how sure it is meant. */
    record Guess(String intent, double confidence) {}

    Guess classify(String text) {
        Sentence sentence = Sentence.of(text).map(spelling::mend);
        if (!isFamiliar(sentence)) {
            return new Guess(Understanding.UNKNOWN, 1);
        }
        Guess best = best(sentence);
        boolean doubtful = best.confidence < THRESHOLD && !best.intent.equals(Understanding.UNKNOWN);
        return doubtful ? new Guess(Understanding.UNKNOWN, 1 - best.confidence) : best;
    }

    /** Gibberish and other languages share no word with the training sentences; a guess from letters is no evidence. */
    private boolean isFamiliar(Sentence sentence) {
        return sentence.words().stream().anyMatch(space::knowsWord);
    }

    private Guess best(Sentence sentence) {
        Features features = space.features(sentence);
        double[] chances = model.eval(features.names(), features.weights());
        double sum = 0;
        int best = 0;
        for (int i = 0; i < chances.length; i++) {
            chances[i] *= model.getOutcome(i).equals(Understanding.UNKNOWN) ? backgroundWeight : 1;
            sum += chances[i];
            best = chances[i] > chances[best] ? i : best;
        }
        return new Guess(model.getOutcome(best), Math.min(1, chances[best] / sum));
    }
}
