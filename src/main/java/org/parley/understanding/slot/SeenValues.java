package org.parley.understanding.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The values that training saw, as a list to look phrases up in. A training sentence is looked up as if it had not been
 * counted itself: else every value would be on the list, and the list be believed as it never deserves later. Not
 * changed once training begins.
 */
final class SeenValues {

    /** Longer values are hardly said twice. */
    private static final int LONGEST = 6;

    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    SeenValues add(List<Piece> pieces, List<Annotation> annotations) {
        for (Annotation annotation : annotations) {
            List<Piece> value = pieces.stream()
                    .filter(piece -> piece.start() < annotation.end() && piece.end() > annotation.start())
                    .toList();
            if (!value.isEmpty() && value.size() <= LONGEST) {
                add(Piece.phrase(value), annotation.slot(), 1);
            }
        }
        return this;
    }

    void add(String phrase, String slot, int count) {
        counts.computeIfAbsent(phrase, key -> new TreeMap<>()).merge(slot, count, Integer::sum);
    }

    /** How often each phrase was a value, by slot. */
    Map<String, Map<String, Integer>> counts() {
        return counts;
    }

    boolean has(List<Piece> value, String slot) {
        return counts.getOrDefault(Piece.phrase(value), Map.of()).containsKey(slot);
    }

    /**
     * For each piece the slots of the listed phrases it begins ("B slot") or goes on ("I slot").
     *
     * @param own what this very sentence added; none but in training
     */
    List<SortedSet<String>> marks(List<Piece> pieces, List<Annotation> own) {

        SeenValues without = new SeenValues().add(pieces, own);
        List<SortedSet<String>> marks = new ArrayList<>();
        pieces.forEach(piece -> marks.add(new TreeSet<>()));
        List<String> keys = pieces.stream().map(Piece::key).toList();
        for (int from = 0; from < keys.size(); from++) {
            String phrase = keys.get(from);
            int to = from + 1;
            mark(marks.subList(from, to), slots(phrase, without));
            while (to < Math.min(keys.size(), from + LONGEST)) {
                phrase += ' ' + keys.get(to++);
                mark(marks.subList(from, to), slots(phrase, without));
            }
        }
        return marks;
    }

    private List<String> slots(String phrase, SeenValues without) {
        Map<String, Integer> seen = counts.getOrDefault(phrase, Map.of());
        Map<String, Integer> own = without.counts.getOrDefault(phrase, Map.of());
        return seen.keySet().stream()
                .filter(slot -> seen.get(slot) > own.getOrDefault(slot, 0))
                .toList();
    }

    private static void mark(List<SortedSet<String>> phrase, List<String> slots) {
        for (String slot : slots) {
            phrase.get(0).add("B " + slot);
            phrase.subList(1, phrase.size()).forEach(marks -> marks.add("I " + slot));
        }
    }
}
