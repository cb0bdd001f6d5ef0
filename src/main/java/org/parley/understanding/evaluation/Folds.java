package org.parley.understanding.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Splits sentences for cross-validation: every sentence is scored once, by a bot that was trained without it. Each fold
 * has its share of every intent, and the same sentences in the same order always give the same folds.
 */
public final class Folds {

    private static final long SEED = 1;

    private Folds() {}

    /**
     * @param sentences a sentence that stands there twice with the same intent counts once
     * @throws UnusableInput if there are fewer sentences than folds
     */
    public static List<Split> of(List<LabelledText> sentences, int count) {
        if (count < 2) {
            throw new IllegalArgumentException("There are at least 2 folds, not " + count);
        }
        List<LabelledText> distinct = sentences.stream().distinct().toList();
        if (distinct.size() < count) {
            throw new UnusableInput(count + " folds need as many sentences; there are " + distinct.size());
        }
        List<List<LabelledText>> folds = new ArrayList<>();
        Stream.generate(() -> new ArrayList<LabelledText>()).limit(count).forEach(folds::add);
        int next = 0;
        for (LabelledText sentence : shuffled(distinct)) {
            folds.get(next++ % count).add(sentence);
        }
        return folds.stream()
                .map(test -> new Split(
                        folds.stream()
                                .filter(fold -> fold != test)
                                .flatMap(List::stream)
                                .toList(),
                        test))
                .toList();
    }

    /** Intent by intent, each in an order of its own. */
    private static List<LabelledText> shuffled(List<LabelledText> sentences) {
        Map<String, List<LabelledText>> byIntent = new TreeMap<>();
        sentences.forEach(sentence -> byIntent.computeIfAbsent(sentence.intent(), intent -> new ArrayList<>())
                .add(sentence));
        Random random = new Random(SEED);
        byIntent.values().forEach(ofIntent -> Collections.shuffle(ofIntent, random));
        return byIntent.values().stream().flatMap(List::stream).toList();
    }
}
