package org.parley.understanding.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.understanding.text.Slip;

/**
 * Finds nearly equal sentences of different intents: the same words in another order, one word more, or one letter
 * typed otherwise. Looks them up by their words, all and all but one, so the cost grows with the examples and not with
 * their pairs. Knows no language.
 */
final class NearContradictions {

    /** Shorter ones differ by a word that matters: "yes", "yes please". */
    private static final int SHORTEST = 4;

    /** Longer ones are rarely said twice, and have many words to leave out. */
    private static final int LONGEST = 14;

    /** In words of three letters a slip is another word. */
    private static final int SHORTEST_WORD = 4;

    /** What so many sentences have in common says nothing about two of them. */
    private static final int MOST_ALIKE = 100;

    private final Map<String, List<Example>> byWords = new HashMap<>();
    private final Map<String, List<Example>> byAllButOne = new HashMap<>();

    /** At most one finding for each example, with the first one it is like. */
    static List<Finding> in(List<Example> examples) {
        NearContradictions seen = new NearContradictions();
        List<Finding> findings = new ArrayList<>();
        for (Example example : examples) {
            TreeSet<String> words = new TreeSet<>(example.sentence().words());
            if (words.size() <= LONGEST) {
                seen.like(example, words).map(other -> finding(other, example)).ifPresent(findings::add);
                seen.add(example, words);
            }
        }
        return findings;
    }

    private static Finding finding(Example first, Example second) {
        return Finding.of(
                Finding.Kind.NEAR_CONTRADICTION,
                first,
                second,
                first.quoted() + " of " + first.intent() + " is nearly " + second.quoted() + " of " + second.intent()
                        + ": if both mean the same, keep them in one intent");
    }

    private void add(Example example, TreeSet<String> words) {
        put(byWords, key(words, ""), example);
        words.forEach(word -> put(byAllButOne, key(words, word), example));
    }

    private static void put(Map<String, List<Example>> map, String key, Example example) {
        List<Example> alike = map.computeIfAbsent(key, unseen -> new ArrayList<>(1));
        if (alike.size() < MOST_ALIKE) {
            alike.add(example);
        }
    }

    private static String key(TreeSet<String> words, String left) {
        StringBuilder key = new StringBuilder();
        words.stream()
                .filter(word -> !word.equals(left))
                .forEach(word -> key.append(word).append(' '));
        return key.toString();
    }

    private Optional<Example> like(Example example, TreeSet<String> words) {
        String all = key(words, "");
        Stream<Example> reordered = get(byWords, all);
        Stream<Example> shorter = words.size() <= SHORTEST
                ? Stream.empty()
                : words.stream().flatMap(word -> get(byWords, key(words, word)));
        Stream<Example> longer = words.size() < SHORTEST ? Stream.empty() : get(byAllButOne, all);
        Stream<Example> mistyped = words.stream()
                .filter(word -> word.length() >= SHORTEST_WORD)
                .flatMap(word -> get(byAllButOne, key(words, word)).filter(other -> isSlip(word, words, other)));
        return Stream.of(reordered, shorter, longer, mistyped)
                .flatMap(candidates -> candidates)
                .filter(other -> !other.intent().equals(example.intent()))
                .findFirst();
    }

    private static Stream<Example> get(Map<String, List<Example>> map, String key) {
        return map.getOrDefault(key, List.of()).stream();
    }

    private static boolean isSlip(String word, TreeSet<String> words, Example other) {
        return other.sentence().words().stream()
                .filter(theirs -> theirs.length() >= SHORTEST_WORD && !words.contains(theirs))
                .anyMatch(theirs -> Slip.between(word, theirs));
    }
}
