package org.parley.understanding.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How often each intent was taken for each.
 *
 * @param labels the intents and {@link LabelledText#OUT_OF_SCOPE}, by name
 * @param rows for each label that was expected, how often each label was given
 */
public record ConfusionMatrix(List<String> labels, List<List<Integer>> rows) {

    public ConfusionMatrix {
        labels = List.copyOf(labels);
        rows = rows.stream().map(List::copyOf).toList();
    }

    static ConfusionMatrix of(List<Answer> answers) {
        Set<String> labels = new TreeSet<>();
        Map<List<String>, Integer> counts = new HashMap<>();
        for (Answer answer : answers) {
            labels.addAll(List.of(answer.expected(), answer.given()));
            counts.merge(List.of(answer.expected(), answer.given()), 1, Integer::sum);
        }
        return new ConfusionMatrix(
                List.copyOf(labels),
                labels.stream()
                        .map(expected -> labels.stream()
                                .map(given -> counts.getOrDefault(List.of(expected, given), 0))
                                .toList())
                        .toList());
    }

    public int count(String expected, String given) {
        int row = labels.indexOf(expected);
        int column = labels.indexOf(given);
        return row < 0 || column < 0 ? 0 : rows.get(row).get(column);
    }

    /** Only the labels with the most mistakes, if there are more than so many. */
    ConfusionMatrix worst(int most) {
        List<Integer> worst = Stream.iterate(0, i -> i + 1)
                .limit(labels.size())
                .sorted(Comparator.comparingInt(this::mistakes).reversed())
                .limit(most)
                .sorted()
                .toList();
        List<List<Integer>> kept = new ArrayList<>();
        worst.forEach(row ->
                kept.add(worst.stream().map(column -> rows.get(row).get(column)).toList()));
        return new ConfusionMatrix(worst.stream().map(labels::get).toList(), kept);
    }

    private int mistakes(int label) {
        int mistakes = -2 * rows.get(label).get(label);
        for (int other = 0; other < labels.size(); other++) {
            mistakes += rows.get(label).get(other) + rows.get(other).get(label);
        }
        return mistakes;
    }
}
