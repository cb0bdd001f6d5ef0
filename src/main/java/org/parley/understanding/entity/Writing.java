package org.parley.understanding.entity;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * How words of a language are written and looked up.
 *
 * @param plain whether accents are left out of every word, for people leave them out when they type: "manana"
 * @param elided whether an apostrophe ends a word: "l'an" is two, "o'clock" one
 */
record Writing(boolean plain, boolean elided) {

    static final Writing USUAL = new Writing(false, false);

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");

    static Writing of(Lexicon lexicon) {
        return new Writing(lexicon.is("accents", "none"), lexicon.is("apostrophe", "cuts"));
    }

    /** A key as it is looked up. */
    String key(String key) {
        return plain && !isAscii(key) ? withoutAccents(key) : key;
    }

    static String withoutAccents(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
