package org.parley.understanding.evaluation;

import org.parley.understanding.Entity;

/**
 * An entity in a sentence, as expected or as given.
 *
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 * @param value its normalised value; empty if nobody said what it should be
 */
public record AnnotatedSpan(String type, int start, int end, String value) {

    public AnnotatedSpan {
        if (type.isBlank() || start < 0 || end <= start) {
            throw new IllegalArgumentException("an entity has a type and spans text");
        }
    }

    static AnnotatedSpan of(Entity entity) {
        return new AnnotatedSpan(entity.type(), entity.start(), entity.end(), entity.value());
    }

    /** Whether type and place are the same, whatever the value. */
    boolean isAt(AnnotatedSpan other) {
        return type.equals(other.type) && start == other.start && end == other.end;
    }

    /** Whether the value is the expected one, if one is expected. */
    boolean hasValueOf(AnnotatedSpan expected) {
        return expected.value.isEmpty() || expected.value.equals(value);
    }
}
