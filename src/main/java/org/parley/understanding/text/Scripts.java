package org.parley.understanding.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Counts the letters of each script in what was read. For one thread. */
final class Scripts {

    /** More letters do not change which script a text is in. */
    private static final int MOST_READ = 200;

    private final int[] letters = new int[UnicodeScript.values().length];
    private int all;

    static Scripts of(String text) {
        Scripts scripts = new Scripts();
        scripts.read(text);
        return scripts;
    }

    void read(String text) {
        int end = Math.min(text.length(), MOST_READ);
        for (int at = 0; at < end; at += Character.charCount(text.codePointAt(at))) {
            int letter = text.codePointAt(at);
            UnicodeScript script = UnicodeScript.of(letter);
            if (Character.isLetter(letter) && script != UnicodeScript.COMMON) {
                letters[script.ordinal()]++;
                all++;
            }
        }
    }

    /** The scripts that more than this share of the letters are of. */
    Set<UnicodeScript> above(double share) {
        Set<UnicodeScript> found = EnumSet.noneOf(UnicodeScript.class);
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] > share * all) {
                found.add(UnicodeScript.values()[i]);
            }
        }
        return found;
    }
}
