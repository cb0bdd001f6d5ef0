package org.parley.understanding.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Text-speak and contractions of a language written out: "wats" is "what is", "u" is "you". A short form that ends or
 * begins with an apostrophe stands for that part of any word: "j'" for "je" in "j'ai", "'s" for "es" in "geht's".
 * Immutable.
 */
public final class Shorthand {

    private static final Shorthand ENGLISH = new Shorthand(Resource.lines("en/shorthand.txt"), word -> word);
    private static final int MOST_PARTS = 3;

    private final Map<String, String> longForms = new HashMap<>();

    /**
     * @param lines each {@code short=long}
     * @param spelling how words are spelt where this looks them up
     */
    Shorthand(List<String> lines, UnaryOperator<String> spelling) {
        for (String line : lines) {
            String[] pair = line.split("\\s*=\\s*", 2);
            longForms.put(spelling.apply(pair[0]), spelling.apply(pair[1]));
        }
    }

    /** Writes out an English word. */
    public static String expand(String word) {
        return ENGLISH.writeOut(word);
    }

    /** Whether an English word is a short form. */
    public static boolean knows(String word) {
        return ENGLISH.has(word);
    }

    boolean has(String word) {
        return longForms.containsKey(word);
    }

    /** The words that the word stands for, a space between them. */
    String writeOut(String word) {
        return writeOut(word, MOST_PARTS);
    }

    private String writeOut(String word, int parts) {
        String whole = longForms.get(word);
        int at = word.indexOf('\'');
        if (whole != null || at < 0 || parts == 0) {
            return whole == null ? word : whole;
        }
        String head = longForms.get(word.substring(0, at + 1));
        if (head != null && at + 1 < word.length()) {
            return head + ' ' + writeOut(word.substring(at + 1), parts - 1);
        }
        String tail = longForms.get(word.substring(at));
        return tail != null && at > 0 ? writeOut(word.substring(0, at), parts - 1) + ' ' + tail : word;
    }
}
