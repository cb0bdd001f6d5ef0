package org.parley.understanding.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What has to be said about sentences so that nobody believes their figures too much. */
final class Notes {

    private Notes() {}

    static List<String> of(List<Split> splits) {
        List<String> notes = new ArrayList<>();
        long seen = splits.stream().mapToLong(Notes::seen).sum();
        if (seen > 0) {
            notes.add(seen + " of the scored sentences were trained on as well: they say nothing about new ones.");
        }
        String untrained = splits.stream()
                .flatMap(split -> untrained(split).stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if (!untrained.isEmpty()) {
            notes.add("Some sentences were scored that no example of their intent was trained for, of " + untrained
                    + ": an intent needs two examples at least, ten are better.");
        }
        return notes;
    }

    private static long seen(Split split) {
        Set<String> trained = split.train().stream().map(LabelledText::text).collect(Collectors.toSet());
        return split.test().stream()
                .filter(sentence -> trained.contains(sentence.text()))
                .count();
    }

    private static Set<String> untrained(Split split) {
        Set<String> trained = split.train().stream().map(LabelledText::intent).collect(Collectors.toSet());
        return split.test().stream()
                .filter(sentence -> sentence.isInScope() && !trained.contains(sentence.intent()))
                .map(LabelledText::intent)
                .collect(Collectors.toSet());
    }
}
