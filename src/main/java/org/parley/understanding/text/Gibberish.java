package org.parley.understanding.text;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells a hammered keyboard ("asdfgh", "xxxx", "dfkgj") from an uncommon name, by how often letters follow one another
 * in real words. Speaks only about Latin letters. Immutable.
 */
public final class Gibberish {

    private static final List<String> ROWS = List.of(
            "qwertyuiop", "asdfghjkl", "zxcvbnm", "qwertzuiop", "yxcvbnm", "azerty", "abcdefghijklmnopqrstuvwxyz");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyæøœı]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern REPEATED = Pattern.compile("(.)\\1\\1|^(..+)\\2+$|^(..?.?)\\3\\3");
    private static final double UNLIKELY = -4.2;

    private final Map<String, Integer> counts = new HashMap<>();

    public Gibberish(Collection<String> words) {
        for (String word : words) {
            String framed = '#' + plain(word) + '#';
            for (int i = 0; i + 1 < framed.length(); i++) {
                counts.merge(framed.substring(i, i + 1), 1, Integer::sum);
                counts.merge(framed.substring(i, i + 2), 1, Integer::sum);
            }
        }
    }

    public boolean is(String word) {
        if (!Character.UnicodeScript.of(word.codePointAt(0)).equals(Character.UnicodeScript.LATIN)) {
            return false;
        }
        String plain = plain(word);
        return plain.length() > 3 && !VOWELS.matcher(plain).find()
                || REPEATED.matcher(plain).find()
                || isKeyboardWalk(plain)
                || plain.length() > 2 && likelihood(plain) < UNLIKELY;
    }

    private static String plain(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    }

    private static boolean isKeyboardWalk(String word) {
        String start = word.length() < 4 ? word : word.substring(0, 4);
        return word.length() > 2
                && ROWS.stream()
                        .anyMatch(row -> row.contains(start)
                                || new StringBuilder(row).reverse().indexOf(start) >= 0);
    }

    /** The mean logarithm of the chance of each letter after the one before. */
    double likelihood(String word) {
        String framed = '#' + word + '#';
        double sum = 0;
        for (int i = 0; i + 1 < framed.length(); i++) {
            double pair = counts.getOrDefault(framed.substring(i, i + 2), 0) + 0.1;
            double first = counts.getOrDefault(framed.substring(i, i + 1), 0) + 5.0;
            sum += Math.log(pair / first);
        }
        return sum / (framed.length() - 1);
    }
}
