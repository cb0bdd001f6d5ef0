package org.parley.understanding.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parley.understanding.intent.Mistake;
import org.parley.understanding.text.Sentence;

/**
 * Judges examples by what training took them for while they were held out.
 *
 * @param bySentence the examples of each sentence, the one that is learned first
 */
record MistakeCheck(Map<Sentence, List<Example>> bySentence) {

    /** Below this it is rather an uncommon wording than a wrong one. */
    private static final double SURE = 0.9;

    private static final int FEW = 5;

    List<Finding> of(List<Mistake> mistakes) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Map<String, Long>> counts = mistakes.stream()
                .collect(Collectors.groupingBy(
                        Mistake::intent,
                        TreeMap::new,
                        Collectors.groupingBy(Mistake::heard, TreeMap::new, Collectors.counting())));
        counts.forEach((intent, heard) -> heard.forEach((other, count) -> {
            long all = count(intent);
            if (all >= FEW && 2 * count > all) {
                findings.add(indistinguishable(intent, other, count, all));
            }
        }));
        mistakes.stream()
                .filter(mistake -> mistake.confidence() >= SURE && bySentence.containsKey(mistake.sentence()))
                .forEach(mistake -> findings.add(mistaken(mistake)));
        return findings;
    }

    private long count(String intent) {
        return bySentence.values().stream()
                .filter(same -> same.get(0).intent().equals(intent))
                .count();
    }

    private static Finding indistinguishable(String intent, String other, long count, long all) {
        return new Finding(
                Finding.Kind.INDISTINGUISHABLE,
                intent,
                Optional.empty(),
                Optional.of(other),
                Optional.empty(),
                "Of the " + all + " examples of " + intent + ", " + count + " are understood as " + other
                        + " when they are not learned themselves: make one intent of the two, or write what tells them"
                        + " apart");
    }

    private Finding mistaken(Mistake mistake) {
        Example example = bySentence.get(mistake.sentence()).get(0);
        return new Finding(
                Finding.Kind.MISTAKEN,
                mistake.intent(),
                Optional.of(example.text()),
                Optional.of(mistake.heard()),
                Optional.empty(),
                example.quoted() + " of " + mistake.intent() + " is understood as " + mistake.heard()
                        + " when it is not learned itself: move it there if it belongs there, else write more like it");
    }
}
