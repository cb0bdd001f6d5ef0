package org.parley.understanding.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Scripts that put no space between words. Each Chinese or Japanese letter passes for a word, and each pair of letters
 * of alphabets such as Thai: neighbours are features of their own, and neither needs a dictionary. (In trials on small
 * bots the JDK's BreakIterator understood fewer sentences.)
 */
final class Spaceless {

    /** A letter means something by itself. */
    private static final Set<UnicodeScript> SYLLABLES =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO);

    private static final Set<UnicodeScript> ALPHABETS =
            EnumSet.of(UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);

    private static final int FIRST = 0x0E00;

    private Spaceless() {}

    static boolean isIn(String run) {
        return run.codePoints().anyMatch(letter -> lettersInWord(letter) > 0);
    }

    /** How many letters pass for a word; 0 in scripts with spaces. */
    private static int lettersInWord(int letter) {
        UnicodeScript script = letter < FIRST ? UnicodeScript.COMMON : UnicodeScript.of(letter);
        return SYLLABLES.contains(script) ? 1 : ALPHABETS.contains(script) ? 2 : 0;
    }

    /** @param run letters and marks, some of them of these scripts; others in it stay together */
    static List<String> words(String run) {
        List<String> words = new ArrayList<>();
        int start = 0;
        int length = lettersInWord(run.codePointAt(0));
        for (int at = 0; at < run.length(); at += Character.charCount(run.codePointAt(at))) {
            int letter = run.codePointAt(at);
            if (lettersInWord(letter) != length && !isNeutral(letter)) {
                add(run.substring(start, at), length, words);
                start = at;
                length = lettersInWord(letter);
            }
        }
        add(run.substring(start), length, words);
        return words;
    }

    /** Marks and lengtheners belong to what is before them. */
    private static boolean isNeutral(int letter) {
        int type = Character.getType(letter);
        return type == Character.MODIFIER_LETTER
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static void add(String part, int length, List<String> words) {
        int[] letters = part.codePoints().toArray();
        if (length == 0 || letters.length <= length) {
            words.add(part);
            return;
        }
        for (int i = 0; i + length <= letters.length; i++) {
            words.add(new String(letters, i, length));
        }
    }
}
