package org.parley.understanding.intent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.parley.understanding.text.Language;
import org.parley.understanding.text.Stems;

/**
 * Which stems mean about the same. A bot with ten examples of an intent has "cancel" in them and not "call off";
 * written by hand for everyday English, for no bot in particular. Immutable.
 */
final class Synonyms {

    /** The file of a language that has them. */
    static final String FILE = "synonyms";

    private static final Map<Language, Synonyms> SHIPPED = new ConcurrentHashMap<>();

    private final Map<String, String> clusters = new HashMap<>();

    /** @param lines words of about the same meaning; the first names them all */
    Synonyms(List<String> lines, Stems stems) {
        for (String line : lines) {
            List<String> words = List.of(line.split(" "));
            for (String stem : stems.of(words)) {
                String other = clusters.putIfAbsent(stem, words.get(0));
                if (other != null && !other.equals(words.get(0))) {
                    throw new IllegalArgumentException(
                            stem + " is both with " + other + " and with " + words.get(0) + ": keep one");
                }
            }
        }
    }

    /** Those that ship for a language; none for most. */
    static Synonyms of(Language language) {
        return SHIPPED.computeIfAbsent(language, key -> new Synonyms(key.lines(FILE), key.stems()));
    }

    /** The name of the stem's cluster, if it is in one. */
    Optional<String> cluster(String stem) {
        return Optional.ofNullable(clusters.get(stem));
    }
}
