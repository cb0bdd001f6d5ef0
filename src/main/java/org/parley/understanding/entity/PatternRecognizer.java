package org.parley.understanding.entity;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.parley.understanding.Context;
import org.parley.understanding.Entity;

/**
 * Entities by a bot's own regular expression. RE2/J matches in time proportional to the text, whatever the expression,
 * so there is no catastrophic backtracking to guard against; what RE2 cannot do so (look-around, back references) is
 * refused when the bot is read. The value is group 1 if the expression has one.
 */
public final class PatternRecognizer implements EntityRecognizer {

    private static final double CONFIDENCE = 0.9;
    private static final int LONGEST = 500;

    /** States of the automaton: each costs a step a character. */
    private static final int LARGEST = 2_000;

    private final String type;
    private final Pattern pattern;

    private PatternRecognizer(String type, Pattern pattern) {
        this.type = type;
        this.pattern = pattern;
    }

    /**
     * @param expression in RE2 syntax; case is ignored
     * @throws IllegalArgumentException if it is no expression or costs too much, in words for the bot's author
     */
    public static PatternRecognizer of(String type, String expression) {
        if (expression.isBlank() || expression.length() > LONGEST) {
            throw refused(type, expression, "is empty or longer than " + LONGEST + " characters", null);
        }
        try {
            Pattern pattern = Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
            if (pattern.programSize() > LARGEST) {
                throw refused(type, expression, "repeats too much: make the counts in braces smaller", null);
            }
            return new PatternRecognizer(type, pattern);
        } catch (PatternSyntaxException e) {
            throw refused(type, expression, "cannot be used: " + e.getDescription(), e);
        }
    }

    private static IllegalArgumentException refused(String type, String expression, String why, Exception cause) {
        return new IllegalArgumentException(
                "The expression for " + type + " " + why + " in \"" + expression
                        + "\". The syntax is RE2's, without look-around and back references",
                cause);
    }

    @Override
    public List<Entity> recognize(String text, Context context) {
        List<Entity> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String value = matcher.groupCount() > 0 ? matcher.group(1) : matcher.group();
            if (value != null && !value.isBlank()) {
                found.add(Entity.in(text, matcher.start(), matcher.end(), type, value, CONFIDENCE));
            }
        }
        return found;
    }
}
