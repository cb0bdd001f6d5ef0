package org.parley.understanding.intent;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.parley.understanding.Candidate;
import org.parley.understanding.Understanding;
import org.parley.understanding.text.Language;
import org.parley.understanding.text.Sentence;

/** Says which intent a sentence has, if any. Immutable: the model is only read. */
public final class IntentClassifier {

    private final Language language;
    private final FeatureSpace space;
    private final Spelling spelling;
    private final LinearModel model;
    private final List<String> intents;
    private final Calibration calibration;
    private final CoverageCurve curve;
    private final double threshold;
    private final List<Mistake> mistakes;

    /** @param intents the names of the model's classes, the background's first */
    IntentClassifier(
            Language language,
            FeatureSpace space,
            Spelling spelling,
            LinearModel model,
            List<String> intents,
            Calibration calibration,
            CoverageCurve curve,
            double threshold,
            List<Mistake> mistakes) {
        this.language = language;
        this.space = space;
        this.spelling = spelling;
        this.model = model;
        this.intents = List.copyOf(intents);
        this.calibration = calibration;
        this.curve = curve;
        this.threshold = threshold;
        this.mistakes = List.copyOf(mistakes);
    }

    /** Writes it as bytes, the same for the same classifier: numbers and words, no Java objects. */
    public void write(DataOutput out) throws IOException {
        ModelOutput parts = new ModelOutput(out);
        parts.space(space);
        parts.counts(spelling.counts());
        parts.texts(intents);
        parts.model(model);
        parts.calibration(calibration);
        parts.curve(curve);
        out.writeDouble(threshold);
        parts.mistakes(mistakes);
    }

    /**
     * Reads what {@link #write} of this version of Parley wrote.
     *
     * @param language as for the {@link IntentTrainer}
     * @param isWord as for the {@link IntentTrainer}
     * @throws IOException if it is something else, as far as that shows
     */
    public static IntentClassifier read(DataInput in, Language language, Predicate<String> isWord) throws IOException {
        ModelInput parts = new ModelInput(in);
        FeatureSpace space = parts.space(language);
        Spelling spelling = new Spelling(parts.counts(), isWord);
        List<String> intents = parts.texts();
        return new IntentClassifier(
                language,
                space,
                spelling,
                parts.model(intents.size()),
                intents,
                parts.calibration(),
                parts.curve(),
                in.readDouble(),
                parts.mistakes());
    }

    /**
     * @param intent what is meant, or {@link Understanding#UNKNOWN}
     * @param confidence how sure that is
     * @param candidates the likeliest intents, accepted or not, the likeliest first; all with confidence 0 if no
     *     word of the sentence was ever heard of
     */
    public record Guess(String intent, double confidence, List<Candidate> candidates) {}

    /** Never throws because of the text. */
    public Guess classify(String text) {
        return classify(text, threshold);
    }

    /** As with another threshold than the one found in training: a point of the {@link #curve}. */
    public Guess classify(String text, double threshold) {
        Sentence sentence = Sentence.of(text, language).map(spelling::mend);
        SparseVector vector = space.vector(sentence);
        double[] scores = model.scores(vector);
        double confidence = isFamiliar(sentence) ? calibration.confidence(Evidence.of(scores, vector.known())) : 0;
        List<Candidate> candidates =
                Ranking.of(scores, confidence, calibration.slope()).candidates(intents);
        Candidate likeliest = candidates.get(0);
        return likeliest.confidence() < threshold
                ? new Guess(Understanding.UNKNOWN, 1 - likeliest.confidence(), candidates)
                : new Guess(likeliest.intent(), likeliest.confidence(), candidates);
    }

    /** As {@link #classify(String, double)}, and why. */
    public Reasons explain(String text, double threshold) {
        Sentence said = Sentence.of(text, language);
        return new Reasoning(space, model, intents)
                .of(classify(text, threshold), threshold, said, said.map(spelling::mend));
    }

    /** What other thresholds would have done with the bot's examples. */
    public CoverageCurve curve() {
        return curve;
    }

    /** The confidence from which on an intent is accepted. */
    public double threshold() {
        return threshold;
    }

    /** The examples that were understood as another intent while they were held out of training. */
    public List<Mistake> mistakes() {
        return mistakes;
    }

    /**
     * Numbers alone mean nothing; gibberish and other languages share no word with the training sentences; a guess
     * from letters is no evidence.
     */
    private boolean isFamiliar(Sentence sentence) {
        return sentence.words().stream().anyMatch(word -> !word.startsWith("#") && space.knowsWord(word));
    }
}
