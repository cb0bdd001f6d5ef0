package org.parley.understanding;

import java.util.Objects;

/**
 * Something named in an utterance.
 *
 * @param type what kind of thing, for instance {@link #PERSON}
 * @param value the normalised value: for a person the name as one would write it ("bob" is "Bob")
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param confidence how sure, from 0 to 1
 */
public record Entity(String type, String value, int start, int end, double confidence) {

    public static final String PERSON = "person";

    public Entity {
        Objects.requireNonNull(type, "type");
        if (value.isBlank()) {
            throw new IllegalArgumentException("An entity has a value");
        }
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("An entity spans text: not " + start + " to " + end);
        }
    }
}
