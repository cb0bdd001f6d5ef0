package org.parley.chat;

import java.util.regex.Pattern;

/**
 * What a person said, as a channel hands it over: not blank, at most {@value #LONGEST} characters, free of control
 * characters and broken surrogates, so that every database and every page can carry it.
 *
 * @param text trimmed at both ends
 */
public record Utterance(String text) {

    /** The longest utterance, in Unicode code points. */
    public static final int LONGEST = 4_000;

    /** Control characters but tab and line breaks, and surrogates that stand alone. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]");

    public Utterance {
        if (text == null) {
            throw new UnfitText("Nothing was said: \"text\" is missing.");
        }
        if (text.codePointCount(0, text.length()) > LONGEST) {
            throw new UnfitText("The text is longer than " + LONGEST + " characters: say it in shorter messages.");
        }
        text = UNFIT.matcher(text).replaceAll("\uFFFD").strip();
        if (text.isEmpty()) {
            throw new UnfitText("Nothing was said: the text is empty.");
        }
    }
}
