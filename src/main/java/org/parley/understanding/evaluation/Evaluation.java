package org.parley.understanding.evaluation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.parley.understanding.Context;
import org.parley.understanding.Examples;
import org.parley.understanding.Understander;
import org.parley.understanding.Understanding;
import org.parley.understanding.training.ExampleCheck;
import org.parley.understanding.training.OpenNlpTrainer;

/**
 * Evaluates what a trainer makes of examples, through the boundary that dialogues use: any {@link Understander} can be
 * evaluated. Immutable. Runs on the caller's thread and ends with {@link InterruptedException} before the next training
 * if that thread is interrupted.
 */
public final class Evaluation {

    private final Function<Examples, Understander> trainer;
    private final Map<String, List<String>> common;
    private final Context context;

    /**
     * @param common examples that are always trained with, and never scored
     * @param context of every sentence; the language of its locale is that of the examples
     */
    public Evaluation(Function<Examples, Understander> trainer, Map<String, List<String>> common, Context context) {
        this.trainer = trainer;
        this.common = Map.copyOf(common);
        this.context = context;
    }

    /** Of the trainer that ships, with nothing besides the examples, and nothing asked. */
    public Evaluation() {
        this(OpenNlpTrainer::train, Map.of(), Context.at(Instant.EPOCH));
    }

    /** Cross-validates: every sentence is scored by a bot that was trained on the other folds. */
    public Report crossValidate(String title, List<LabelledText> sentences, int folds) throws InterruptedException {
        return score(title, Folds.of(sentences, folds));
    }

    /** Trains on some sentences and scores others. */
    public Report score(String title, List<LabelledText> train, List<LabelledText> test) throws InterruptedException {
        return score(title, List.of(new Split(train, test)));
    }

    /** Scores what is trained already. */
    public Report score(String title, Understander understander, List<LabelledText> test) {
        Listening listening = new Listening(context);
        listening.hear(understander, test);
        return new Report(title, listening.answers(), List.of(), List.of(), listening.times(new long[0]));
    }

    /** Trains on each split and scores it; the report is about all of them. */
    public Report score(String title, List<Split> splits) throws InterruptedException {
        Listening listening = new Listening(context);
        long[] trainings = new long[splits.size()];
        for (int i = 0; i < trainings.length; i++) {
            if (Thread.interrupted()) {
                throw new InterruptedException("Evaluation was stopped after " + i + " of " + splits.size() + " parts");
            }
            Examples examples = examples(splits.get(i).train());
            long start = System.nanoTime();
            Understander understander = trainer.apply(examples);
            trainings[i] = System.nanoTime() - start;
            listening.hear(understander, splits.get(i).test());
        }
        List<LabelledText> trained = splits.stream()
                .flatMap(split -> split.train().stream())
                .distinct()
                .toList();
        return new Report(
                title,
                listening.answers(),
                ExampleCheck.of(new Examples(language(), byIntent(trained))),
                Notes.of(splits, common.keySet()),
                listening.times(trainings));
    }

    /** The examples of a bot, as it is trained here. */
    Examples examples(List<LabelledText> sentences) {
        Map<String, List<String>> byIntent = byIntent(sentences);
        common.forEach((intent, texts) ->
                byIntent.computeIfAbsent(intent, key -> new ArrayList<>()).addAll(texts));
        return new Examples(language(), byIntent);
    }

    private String language() {
        return context.locale().toLanguageTag();
    }

    private static Map<String, List<String>> byIntent(List<LabelledText> sentences) {
        Map<String, List<String>> byIntent = new TreeMap<>();
        sentences.forEach(sentence -> byIntent.computeIfAbsent(
                        sentence.isInScope() ? sentence.intent() : Understanding.UNKNOWN, intent -> new ArrayList<>())
                .add(sentence.text()));
        return byIntent;
    }
}
