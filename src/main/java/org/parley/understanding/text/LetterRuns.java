package org.parley.understanding.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What tells languages apart: runs of one to three letters with the ends of words marked, and whole words. */
final class LetterRuns {

    private static final int LONGEST = 3;

    /** Nothing is won by reading more. */
    private static final int MOST_LETTERS = 200;

    private LetterRuns() {}

    static List<String> of(String text) {
        List<String> runs = new ArrayList<>();
        String plain = (text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) : text).toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < plain.length()) {
            int end = at;
            while (end < plain.length() && isInWord(plain.charAt(end))) {
                end++;
            }
            if (end > at) {
                addWord(plain.substring(at, end), runs);
            }
            at = end + 1;
        }
        return runs;
    }

    private static boolean isInWord(char c) {
        return Character.isLetter(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static void addWord(String word, List<String> runs) {
        runs.add(' ' + word + ' ');
        String framed = '_' + word + '_';
        for (int length = 1; length <= LONGEST; length++) {
            for (int i = 0; i + length <= framed.length(); i++) {
                runs.add(framed.substring(i, i + length));
            }
        }
    }
}
