package org.parley.understanding.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Scripts that put no space between words: Chinese, Japanese, Thai and their kin. Each pair of neighbouring letters
 * passes for a word: pairs need no dictionary, and most words of these languages have about two.
 */
final class Spaceless {

    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private Spaceless() {}

    static boolean isIn(String run) {
        return run.codePoints().anyMatch(Spaceless::is);
    }

    private static boolean is(int letter) {
        return letter >= 0x0E00 && SCRIPTS.contains(UnicodeScript.of(letter));
    }

    /** @param run letters and marks, some of them of these scripts; others in it stay together */
    static List<String> words(String run) {
        List<String> words = new ArrayList<>();
        int start = 0;
        int at = 0;
        boolean spaceless = is(run.codePointAt(0));
        while (at < run.length()) {
            int letter = run.codePointAt(at);
            boolean neutral = Character.getType(letter) == Character.MODIFIER_LETTER || isMark(letter);
            if (!neutral && is(letter) != spaceless) {
                add(run.substring(start, at), spaceless, words);
                start = at;
                spaceless = !spaceless;
            }
            at += Character.charCount(letter);
        }
        add(run.substring(start), spaceless, words);
        return words;
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static void add(String part, boolean spaceless, List<String> words) {
        int[] letters = part.codePoints().toArray();
        if (!spaceless || letters.length < 3) {
            words.add(part);
            return;
        }
        for (int i = 0; i + 1 < letters.length; i++) {
            words.add(new String(letters, i, 2));
        }
    }
}
