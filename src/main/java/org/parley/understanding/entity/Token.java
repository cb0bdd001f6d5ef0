package org.parley.understanding.entity;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A word, a run of digits or a single sign.
 *
 * @param key as it is looked up: lower case, compatibility forms and typographic apostrophes written plainly, any
 *     script's digits as ASCII
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param isCapitalised whether it begins with a capital and goes on in small letters
 */
record Token(Kind kind, String key, int start, int end, boolean isCapitalised) {

    enum Kind {
        WORD,
        DIGITS,
        SIGN
    }

    static Token of(Kind kind, String text, int start, int end, Writing writing) {
        String raw = text.substring(start, end);
        boolean capitalised = Character.isUpperCase(raw.codePointAt(0)) && hasSmallLetter(raw);
        return new Token(kind, kind == Kind.DIGITS ? ascii(raw) : writing.key(key(raw)), start, end, capitalised);
    }

    private static boolean hasSmallLetter(String word) {
        for (int i = 1; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    static String key(String word) {
        if (Writing.isAscii(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[‐‑–—−]", "-");
    }

    private static String ascii(String digits) {
        if (Writing.isAscii(digits)) {
            return digits;
        }
        StringBuilder ascii = new StringBuilder();
        digits.codePoints().forEach(digit -> ascii.append(Character.digit(digit, 10)));
        return ascii.toString();
    }

    boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    boolean is(String sign) {
        return key.equals(sign);
    }

    /** Whether it continues the other without a space. */
    boolean isGluedTo(Token before) {
        return before.end == start;
    }
}
