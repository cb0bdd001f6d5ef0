package org.parley.understanding.intent;

import java.util.List;
import org.parley.understanding.Candidate;
import org.parley.understanding.Understanding;
import org.parley.understanding.text.Sentence;

/** Says which intent a sentence has, if any. Immutable: the model is only read. */
public final class IntentClassifier {

    private final FeatureSpace space;
    private final Spelling spelling;
    private final LinearModel model;
    private final List<String> intents;
    private final Calibration calibration;
    private final CoverageCurve curve;
    private final double threshold;

    /** @param intents the names of the model's classes, the background's first */
    IntentClassifier(
            FeatureSpace space,
            Spelling spelling,
            LinearModel model,
            List<String> intents,
            Calibration calibration,
            CoverageCurve curve,
            double threshold) {
        this.space = space;
        this.spelling = spelling;
        this.model = model;
        this.intents = List.copyOf(intents);
        this.calibration = calibration;
        this.curve = curve;
        this.threshold = threshold;
    }

    /**
     * @param intent what is meant, or {@link Understanding#UNKNOWN}
     * @param confidence how sure that is
     * @param candidates the likeliest intents, accepted or not, the likeliest first; none if no word was ever heard of
     */
    public record Guess(String intent, double confidence, List<Candidate> candidates) {}

    /** Never throws because of the text. */
    public Guess classify(String text) {
        return classify(text, threshold);
    }

    /** As with another threshold than the one found in training: a point of the {@link #curve}. */
    public Guess classify(String text, double threshold) {
        Sentence sentence = Sentence.of(text).map(spelling::mend);
        if (!isFamiliar(sentence)) {
            return new Guess(Understanding.UNKNOWN, 1, List.of());
        }
        SparseVector vector = space.vector(sentence);
        double[] scores = model.scores(vector);
        Evidence evidence = Evidence.of(scores, vector.known());
        List<Candidate> candidates = Ranking.of(scores, calibration, evidence).candidates(intents);
        Candidate likeliest = candidates.get(0);
        return likeliest.confidence() < threshold
                ? new Guess(Understanding.UNKNOWN, 1 - likeliest.confidence(), candidates)
                : new Guess(likeliest.intent(), likeliest.confidence(), candidates);
    }

    /** As {@link #classify}, and why. */
    public Reasons explain(String text) {
        Sentence said = Sentence.of(text);
        return new Reasoning(space, model, intents).of(classify(text), threshold, said, said.map(spelling::mend));
    }

    /** What other thresholds would have done with the bot's examples. */
    public CoverageCurve curve() {
        return curve;
    }

    /** The confidence from which on an intent is accepted. */
    public double threshold() {
        return threshold;
    }

    /**
     * Numbers alone mean nothing; gibberish and other languages share no word with the training sentences; a guess
     * from letters is no evidence.
     */
    private boolean isFamiliar(Sentence sentence) {
        return sentence.words().stream().anyMatch(word -> !word.startsWith("#") && space.knowsWord(word));
    }
}
