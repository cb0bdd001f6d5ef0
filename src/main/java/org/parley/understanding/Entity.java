package org.parley.understanding;

import java.util.Objects;

/**
 * Something named in an utterance.
 *
 * @param type what kind of thing, for instance {@link #PERSON}
 * @param value the normalised value: for a person the name as one would write it ("bob" is "Bob")
 * @param text as it was said: that part of the utterance
 * @param start where it begins in the utterance, in UTF-16 units
 * @param end where it ends, exclusive
 * @param confidence how sure, from 0 to 1
 */
public record Entity(String type, String value, String text, int start, int end, double confidence) {

    public static final String PERSON = "person";

    public Entity {
        Objects.requireNonNull(type, "type");
        if (value.isBlank()) {
            throw new IllegalArgumentException("An entity has a value");
        }
        if (start < 0 || end <= start || text.length() != end - start) {
            throw new IllegalArgumentException("An entity spans its text: not " + start + " to " + end);
        }
    }

    /** What stands in an utterance from start to end. */
    public static Entity in(String utterance, int start, int end, String type, String value, double confidence) {
        return new Entity(type, value, utterance.substring(start, end), start, end, confidence);
    }
}
