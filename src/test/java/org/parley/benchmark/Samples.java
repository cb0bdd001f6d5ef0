package org.parley.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.parley.understanding.evaluation.Folds;
import org.parley.understanding.evaluation.LabelledText;
import org.parley.understanding.evaluation.Split;

/** Other ways than folds to split a corpus, always the same. */
final class Samples {

    private static final int QUARTERS = 4;
    private static final int FOLDS = 5;

    private Samples() {}

    /** A few sentences of each intent to train on, some of the others to score. */
    static Split few(List<LabelledText> sentences, long seed, int examples, int tests) {
        Map<String, List<LabelledText>> byIntent = new TreeMap<>();
        sentences.stream()
                .distinct()
                .forEach(sentence -> byIntent.computeIfAbsent(sentence.intent(), intent -> new ArrayList<>())
                        .add(sentence));
        Random random = new Random(seed);
        List<LabelledText> train = new ArrayList<>();
        List<LabelledText> test = new ArrayList<>();
        byIntent.values().forEach(ofIntent -> {
            Collections.shuffle(ofIntent, random);
            int end = Math.min(examples, ofIntent.size());
            train.addAll(ofIntent.subList(0, end));
            test.addAll(ofIntent.subList(end, Math.min(end + tests, ofIntent.size())));
        });
        return new Split(train, test);
    }

    /** Scores what was not trained on. */
    static Split rest(List<LabelledText> train, List<LabelledText> all) {
        Set<LabelledText> trained = new HashSet<>(train);
        return new Split(
                train,
                all.stream()
                        .distinct()
                        .filter(sentence -> !trained.contains(sentence))
                        .toList());
    }

    /** A quarter of the intents becomes out of scope, in turn: as near to the bot as such sentences can be. */
    static List<Split> withoutIntents(List<LabelledText> sentences) {
        List<String> intents = new ArrayList<>(
                sentences.stream().map(LabelledText::intent).distinct().sorted().toList());
        Collections.shuffle(intents, new Random(1));
        List<Split> splits = new ArrayList<>();
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            Set<String> out = new HashSet<>();
            for (int i = quarter; i < intents.size(); i += QUARTERS) {
                out.add(intents.get(i));
            }
            splits.add(without(out, sentences));
        }
        return splits;
    }

    private static Split without(Set<String> out, List<LabelledText> sentences) {
        List<LabelledText> kept = sentences.stream()
                .filter(sentence -> !out.contains(sentence.intent()))
                .toList();
        Split split = Folds.of(kept, FOLDS).get(0);
        List<LabelledText> test = new ArrayList<>(split.test());
        sentences.stream()
                .filter(sentence -> out.contains(sentence.intent()))
                .forEach(sentence -> test.add(new LabelledText(sentence.text(), LabelledText.OUT_OF_SCOPE)));
        return new Split(split.train(), test);
    }
}
