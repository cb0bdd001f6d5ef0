package org.parley.understanding.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.understanding.text.Shorthand;

/**
 * A word or a sign of an answer that may contain a name.
 *
 * @param text as typed; initials and abbreviated titles keep their dot
 * @param start where it begins in the answer
 */
record NameToken(String text, int start) {

    private static final Pattern TOKEN = Pattern.compile(
            "\\p{L}\\.(?!\\p{L}{2})" // an initial: J.
                    + "|(?i:dr|mr|mrs|ms|mx|prof|rev|capt|lt|sgt|jr|sr|st|fr|hon)\\."
                    + "|[\\p{L}\\p{M}]+(?:['’ʼ`\\-‐‑·][\\p{L}\\p{M}]+)*'?"
                    + "|[\\p{N}]+"
                    + "|[^\\s\\p{L}\\p{N}]");

    static final String POSSESSIVE = "'s";

    static List<NameToken> of(String text) {
        List<NameToken> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String found = matcher.group();
            NameToken token = new NameToken(found, matcher.start());
            if (found.endsWith("'") && found.length() > 2) {
                tokens.add(token.without(1));
            } else if (found.length() > 2 && token.key().endsWith(POSSESSIVE) && !Shorthand.knows(token.key())) {
                tokens.add(token.without(2));
                tokens.add(new NameToken(POSSESSIVE, matcher.end() - 2));
            } else {
                tokens.add(token);
            }
        }
        return tokens;
    }

    private NameToken without(int lastLetters) {
        return new NameToken(text.substring(0, text.length() - lastLetters), start);
    }

    int end() {
        return start + text.length();
    }

    /** How the lists spell it: lower case, straight apostrophes, no dot. */
    String key() {
        String key = text.toLowerCase(Locale.ROOT).replaceAll("[’ʼ`]", "'");
        return key.length() > 1 && key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
    }

    boolean isWord() {
        return Character.isLetter(text.codePointAt(0));
    }

    boolean isInitial() {
        return isWord()
                && !text.equals("I")
                && (text.length() == 2 && text.endsWith(".") || text.length() == 1 && isCapitalised());
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0)) || Character.isTitleCase(text.codePointAt(0));
    }
}
