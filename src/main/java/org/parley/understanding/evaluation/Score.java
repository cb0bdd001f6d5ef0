package org.parley.understanding.evaluation;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts by label: by intent, or by type of entity. */
public record Score(SortedMap<String, Counts> byLabel) {

    public Score {
        byLabel = Collections.unmodifiableSortedMap(new TreeMap<>(byLabel));
    }

    /** Adds up what each answer says of each label. */
    static Score sum(Collection<Map<String, Counts>> answers) {
        SortedMap<String, Counts> byLabel = new TreeMap<>();
        answers.forEach(answer -> answer.forEach((label, counts) -> byLabel.merge(label, counts, Counts::plus)));
        return new Score(byLabel);
    }

    /** All labels in one count: frequent ones weigh more. */
    public Counts micro() {
        return byLabel.values().stream().reduce(Counts.NONE, Counts::plus);
    }

    /** The mean F1 of the labels that were expected: all weigh the same. Not a number if there are none. */
    public double macroF1() {
        return byLabel.values().stream()
                .filter(counts -> counts.expected() > 0)
                .mapToDouble(Counts::f1)
                .average()
                .orElse(Double.NaN);
    }
}
