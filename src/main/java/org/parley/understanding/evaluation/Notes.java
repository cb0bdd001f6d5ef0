package org.parley.understanding.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.understanding.text.Sentence;

/** What has to be said about sentences so that nobody believes their figures too much. */
final class Notes {

    private Notes() {}

    /** @param common intents that are trained besides */
    static List<String> of(List<Split> splits, Set<String> common) {
        List<String> notes = new ArrayList<>();
        long seen = splits.stream().mapToLong(Notes::seen).sum();
        if (seen > 0) {
            notes.add(
                    seen + " of the scored sentences read like one that was trained on, word by word: they say nothing"
                            + " about new ones.");
        }
        String untrained = splits.stream()
                .flatMap(split -> untrained(split).stream())
                .filter(intent -> !common.contains(intent))
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        if (!untrained.isEmpty()) {
            notes.add("Some sentences were scored that no example of their intent was trained for, of " + untrained
                    + ": an intent needs two examples at least, ten are better.");
        }
        return notes;
    }

    /** "wats ur name" is read as "what is your name". */
    private static long seen(Split split) {
        Set<Sentence> trained =
                split.train().stream().map(line -> Sentence.of(line.text())).collect(Collectors.toSet());
        return split.test().stream()
                .filter(line -> trained.contains(Sentence.of(line.text())))
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
