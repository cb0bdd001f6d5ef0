package org.parley.understanding.text;

/** German words typed without umlauts: "fuer", "für" and "fur" become one; so do "Strasse" and "Straße". */
final class German {

    private static final String WITH_UMLAUT = "aou";
    private static final String NOT_AFTER = "aeiouyq";

    private German() {}

    /** An e after a, o or u is an umlaut unless it follows a vowel or q: "fuer", but not "neue", "Quelle". */
    static String spelt(String text) {
        String folded = Fold.of(text);
        if (folded.indexOf('e', 1) < 0) {
            return folded;
        }
        StringBuilder spelt = new StringBuilder(folded.length());
        for (int i = 0; i < folded.length(); i++) {
            boolean umlaut = folded.charAt(i) == 'e'
                    && i > 0
                    && WITH_UMLAUT.indexOf(folded.charAt(i - 1)) >= 0
                    && (i < 2 || NOT_AFTER.indexOf(folded.charAt(i - 2)) < 0);
            if (!umlaut) {
                spelt.append(folded.charAt(i));
            }
        }
        return spelt.toString();
    }
}
