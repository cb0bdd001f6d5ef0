package org.parley.understanding.intent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import org.parley.understanding.Understanding;
import org.parley.understanding.intent.CrossValidation.Judgement;
import org.parley.understanding.intent.CrossValidation.Kind;
import org.parley.understanding.text.Fingerprint;
import org.parley.understanding.text.Language;
import org.parley.understanding.text.Sentence;

/** Trains an {@link IntentClassifier}: features, weights, then confidence by cross-validation. */
public final class IntentTrainer {

    /** An error on the background Parley ships costs less than one on a bot's own sentence. */
    private static final double BACKGROUND_IMPORTANCE = 0.05;

    /** Features times classes: some hundred intents of a hundred sentences each, in 160 MB. */
    private static final long MOST_WEIGHTS = 40_000_000;

    /** What the whole background weighs at least, in sentences of the bot: most languages have a small one. */
    private static final double LEAST_BACKGROUND = 90;

    private final Language language;
    private final Predicate<String> isWord;
    private final Progress progress;
    private final Map<Sentence, String> intents = new LinkedHashMap<>();
    private final Map<Sentence, Kind> kinds = new LinkedHashMap<>();

    /**
     * @param language that all sentences are in
     * @param isWord tells words that are right although no example has them, so that they are not mended
     */
    public IntentTrainer(Language language, Predicate<String> isWord) {
        this(language, isWord, new Progress());
    }

    /** @param progress is told how far the training has come, and may stop it */
    public IntentTrainer(Language language, Predicate<String> isWord, Progress progress) {
        this.language = language;
        this.isWord = isWord;
        this.progress = progress;
    }

    /**
     * Learns examples; those of {@link Understanding#UNKNOWN} are the bot's own negatives.
     * The first intent that claims a sentence keeps it: a bot's own examples come before the background.
     */
    public IntentTrainer learn(String intent, List<String> examples) {
        return learn(intent, examples, intent.equals(Understanding.UNKNOWN) ? Kind.NEGATIVE : Kind.OWN);
    }

    /** Learns sentences that mean none of the intents: what most people say to a bot that has no intent for it. */
    public IntentTrainer learnBackground(List<String> sentences) {
        return learn(Understanding.UNKNOWN, sentences, Kind.BACKGROUND);
    }

    private IntentTrainer learn(String intent, List<String> examples, Kind kind) {
        for (String example : examples) {
            progress.check();
            Sentence sentence = Sentence.of(example, language);
            intents.putIfAbsent(sentence, intent);
            kinds.putIfAbsent(sentence, kind);
        }
        return this;
    }

    /** Tells what was learned so far, in which order and by which code: two trainers that agree train the same. */
    public String fingerprint() {
        Fingerprint fingerprint = new Fingerprint().code(IntentTrainer.class).text(language.code());
        language.lines(Synonyms.FILE).forEach(fingerprint::text);
        intents.forEach((sentence, intent) ->
                fingerprint.text(intent).text(kinds.get(sentence).name()).text(String.join(" ", sentence.words())));
        return fingerprint.hex();
    }

    /**
     * Trains on what was learned so far. Takes about a second for some thousand sentences, on all threads of the common
     * pool.
     *
     * @throws TooMuchToLearn if it would take too much memory
     * @throws CancellationException if it was told to stop
     */
    public IntentClassifier train() {
        learnNames();
        Census census = new Census(kinds.keySet(), language, progress);
        FeatureSpace space = new FeatureSpace(census, language);
        List<String> names = names();
        if (space.size() * (long) names.size() > MOST_WEIGHTS) {
            throw new TooMuchToLearn(names.size() - 1, space.size());
        }
        progress.expect((CrossValidation.FOLDS + 1) * names.size());
        TrainingSet set = trainingSet(space.vectors(census), space.size(), names);
        boolean guarded = kinds.containsValue(Kind.NEGATIVE);
        CrossValidation validation = new CrossValidation(set, kinds.values().toArray(Kind[]::new));
        Solution solution = SupportVectors.solve(set, validation.folds(), progress);
        List<Judgement> judgements = validation.judge(solution.heldOut());
        Calibration calibration = Calibration.fit(judgements, guarded);
        CoverageCurve curve = curve(judgements, calibration, guarded ? Kind.NEGATIVE : Kind.BACKGROUND);
        double threshold = guarded ? curve.balanced() : curve.loosest();
        return new IntentClassifier(
                language,
                space,
                spelling(),
                solution.model(),
                names,
                calibration,
                curve,
                threshold,
                mistakes(judgements, calibration, names));
    }

    private List<Mistake> mistakes(List<Judgement> judgements, Calibration calibration, List<String> names) {
        List<Sentence> sentences = List.copyOf(intents.keySet());
        return judgements.stream()
                .filter(judgement -> judgement.kind() == Kind.OWN && !judgement.right())
                .map(judgement -> new Mistake(
                        sentences.get(judgement.sentence()),
                        intents.get(sentences.get(judgement.sentence())),
                        names.get(judgement.evidence().best()),
                        calibration.confidence(judgement.evidence())))
                .toList();
    }

    /** After all examples: a sentence is its author's example before it is a name, and a name before background. */
    private void learnNames() {
        for (String name : names().subList(Evidence.BACKGROUND + 1, names().size())) {
            new IntentName(name)
                    .sentence(language)
                    .filter(sentence -> kinds.getOrDefault(sentence, Kind.BACKGROUND) == Kind.BACKGROUND)
                    .ifPresent(sentence -> {
                        intents.put(sentence, name);
                        kinds.put(sentence, Kind.NAME);
                    });
        }
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        names.add(Understanding.UNKNOWN);
        intents.values().stream()
                .distinct()
                .sorted()
                .filter(name -> !names.contains(name))
                .forEach(names::add);
        return names;
    }

    private TrainingSet trainingSet(SparseVector[] vectors, int dimensions, List<String> names) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        double background = backgroundImportance();
        names.forEach(name -> numbers.put(name, numbers.size()));
        return new TrainingSet(
                vectors,
                intents.values().stream().mapToInt(numbers::get).toArray(),
                kinds.values().stream()
                        .mapToDouble(kind -> kind == Kind.BACKGROUND ? background : 1)
                        .toArray(),
                names.size(),
                dimensions);
    }

    private double backgroundImportance() {
        long count = kinds.values().stream().filter(Kind.BACKGROUND::equals).count();
        return Math.max(BACKGROUND_IMPORTANCE, Math.min(1, LEAST_BACKGROUND / Math.max(1, count)));
    }

    /** @param none the kind of sentences that mean none of the intents: a bot's own are the better judges */
    private static CoverageCurve curve(List<Judgement> judgements, Calibration calibration, Kind none) {
        return CoverageCurve.of(
                confidences(calibration, judgements, judgement -> judgement.kind() == Kind.OWN && judgement.right()),
                confidences(calibration, judgements, judgement -> judgement.kind() == Kind.OWN && !judgement.right()),
                confidences(calibration, judgements, judgement -> judgement.kind() == none));
    }

    private static double[] confidences(
            Calibration calibration, List<Judgement> judgements, Predicate<Judgement> which) {
        return judgements.stream()
                .filter(which)
                .mapToDouble(judgement -> calibration.confidence(judgement.evidence()))
                .toArray();
    }

    private Spelling spelling() {
        List<String> words = new ArrayList<>();
        intents.keySet().forEach(sentence -> words.addAll(sentence.words()));
        return new Spelling(words, isWord);
    }
}
