package org.parley.understanding.slot;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The least that a value can consist of: a run of letters, a run of digits or a single sign. "7pm" is two pieces, "I'm"
 * is three, an ideograph is one of its own.
 *
 * @param text as it was said
 * @param start where it begins, in UTF-16 units
 */
record Piece(String text, int start) {

    private static final int LONGEST = 40;

    private enum Kind {
        LETTERS,
        DIGITS,
        SIGN
    }

    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = next(text, at);
            if (!isSpace(text.codePointAt(at))) {
                end = end(text, at, end);
                pieces.add(new Piece(text.substring(at, end), at));
            }
            at = end;
        }
        return pieces;
    }

    private static int end(String text, int start, int next) {
        Kind kind = kind(text.codePointAt(start));
        int end = next;
        while (end < text.length() && goesOn(kind, text.codePointAt(end))) {
            end = next(text, end);
        }
        return end;
    }

    private static boolean goesOn(Kind kind, int c) {
        return isMark(c) || kind != Kind.SIGN && kind == kind(c);
    }

    private static Kind kind(int c) {
        if (Character.isDigit(c)) {
            return Kind.DIGITS;
        }
        return Character.isLetter(c) && !Character.isIdeographic(c) ? Kind.LETTERS : Kind.SIGN;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static int next(String text, int at) {
        return at + Character.charCount(text.codePointAt(at));
    }

    int end() {
        return start + text.length();
    }

    /** As it is looked up: lower case, compatibility forms written plainly, cut if no word is that long. */
    String key() {
        String plain = text.chars().allMatch(c -> c < 128) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        String key = plain.toLowerCase(Locale.ROOT);
        return key.length() > LONGEST ? key.substring(0, LONGEST) : key;
    }

    static String phrase(List<Piece> pieces) {
        return pieces.stream().map(Piece::key).collect(Collectors.joining(" "));
    }
}
