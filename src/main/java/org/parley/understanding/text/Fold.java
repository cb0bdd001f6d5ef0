package org.parley.understanding.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/**
 * Letters without what people leave out on a phone: accents of Latin and Greek letters ("cafe" for "café"), the dots of
 * Russian ё, vowel marks of Arabic and Hebrew, the hamza of an Arabic alif. Marks that make another letter (й) or carry
 * the vowels (Hindi, Thai) stay.
 */
final class Fold {

    private static final String FROM = "ıłøđðßæœёىةی\u06a9";
    private static final String[] TO = {"i", "l", "o", "d", "d", "ss", "ae", "oe", "е", "ي", "ه", "ي", "ك"};
    private static final char TATWEEL = '\u0640';

    private Fold() {}

    /** @param text in lower case */
    static String of(String text) {
        if (text.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        StringBuilder folded = new StringBuilder(text.length());
        text.chars().forEach(c -> {
            int at = FROM.indexOf(c);
            folded.append(at < 0 ? String.valueOf((char) c) : TO[at]);
        });
        return withoutMarks(Normalizer.normalize(folded, Normalizer.Form.NFD));
    }

    private static String withoutMarks(String decomposed) {
        StringBuilder kept = new StringBuilder(decomposed.length());
        UnicodeScript base = UnicodeScript.COMMON;
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
            base = mark ? base : UnicodeScript.of(c);
            if (!(mark && isDropped(base)) && c != TATWEEL) {
                kept.append(c);
            }
        }
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static boolean isDropped(UnicodeScript base) {
        return switch (base) {
            case LATIN, GREEK, ARABIC, HEBREW -> true;
            default -> false;
        };
    }
}
