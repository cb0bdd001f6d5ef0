package org.parley.understanding.text;

import java.util.Map;
import java.util.stream.Collectors;

/** Text-speak and contractions written out: "wats" is "what is", "u" is "you". Immutable. */
public final class Shorthand {

    private static final Map<String, String> LONG_FORMS = Resource.lines("en/shorthand.txt").stream()
            .map(line -> line.split("\\s*=\\s*", 2))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    private Shorthand() {}

    public static String expand(String word) {
        return LONG_FORMS.getOrDefault(word, word);
    }

    public static boolean knows(String word) {
        return LONG_FORMS.containsKey(word);
    }
}
