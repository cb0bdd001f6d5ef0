package org.parley.understanding.intent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.parley.understanding.text.Slip;

/**
 * Mends typing errors against the words a bot was trained with. Looks candidates up by deleted letters, so that the
 * cost does not grow with the vocabulary. Immutable.
 */
final class Spelling {

    /** Shorter words have too many neighbours: "he" is no slip of "me". */
    private static final int SHORTEST = 3;

    /** One word in so many must be a word to attract misspellings: what is rare is seldom meant. */
    private static final int RAREST = 1500;

    private final Predicate<String> correct;
    private final int words;
    private final SortedMap<String, Integer> counts;
    private final Map<String, List<String>> byPart = new HashMap<>();

    /**
     * @param words every word of the training sentences, repeated as often as it occurs
     * @param correct tells words that are right although no training sentence has them
     */
    Spelling(Collection<String> words, Predicate<String> correct) {
        this(count(words), correct);
    }

    /** @param counts how often each word of the training sentences occurs */
    Spelling(SortedMap<String, Integer> counts, Predicate<String> correct) {
        this.correct = correct;
        this.counts = counts;
        this.words = counts.values().stream().mapToInt(Integer::intValue).sum();
        counts.keySet().stream()
                .filter(word -> word.length() >= SHORTEST)
                .forEach(word -> parts(word)
                        .forEach(part -> byPart.computeIfAbsent(part, key -> new ArrayList<>())
                                .add(word)));
    }

    private static SortedMap<String, Integer> count(Collection<String> words) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    SortedMap<String, Integer> counts() {
        return counts;
    }

    String mend(String word) {
        if (word.length() < SHORTEST || counts.containsKey(word) || correct.test(word)) {
            return word;
        }
        String shorter = word.substring(0, word.length() - 1);
        if (word.endsWith(shorter.substring(shorter.length() - 1)) && counts.containsKey(shorter)) {
            return shorter;
        }
        return parts(word).stream()
                .flatMap(part -> byPart.getOrDefault(part, List.of()).stream())
                .filter(candidate -> isLikely(word, candidate) && isFrequent(candidate))
                .max(Comparator.<String>comparingInt(counts::get).thenComparing(Comparator.naturalOrder()))
                .orElse(word);
    }

    private boolean isFrequent(String word) {
        return counts.get(word) * (long) RAREST >= words;
    }

    /** In words of three letters only swapped, missing or doubled letters are mended: "aeg", "nam", but not "fun". */
    private static boolean isLikely(String typed, String meant) {
        boolean replaced = typed.length() == meant.length() && !sameLetters(typed, meant);
        return Slip.between(typed, meant) && !(replaced && typed.length() == SHORTEST);
    }

    private static boolean sameLetters(String one, String other) {
        return one.chars()
                .sorted()
                .boxed()
                .toList()
                .equals(other.chars().sorted().boxed().toList());
    }

    private static List<String> parts(String word) {
        List<String> parts = new ArrayList<>(List.of(word));
        for (int i = 0; i < word.length(); i++) {
            parts.add(word.substring(0, i) + word.substring(i + 1));
        }
        return parts;
    }
}
