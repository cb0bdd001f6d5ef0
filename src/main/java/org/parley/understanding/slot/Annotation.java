package org.parley.understanding.slot;

/**
 * A part of a sentence that fills a slot.
 *
 * @param slot the name of the slot: letters, digits, "_", "." and "-"
 * @param start where it begins in the text, in UTF-16 units
 * @param end where it ends, exclusive
 */
public record Annotation(String slot, int start, int end) {

    public Annotation {
        if (slot.isEmpty() || !slot.codePoints().allMatch(Annotation::isNameCharacter)) {
            throw new IllegalArgumentException(
                    "A slot is named with letters, digits, \"_\", \".\" and \"-\", not \"" + slot + '"');
        }
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A value of " + slot + " spans text: not " + start + " to " + end);
        }
    }

    static boolean isNameCharacter(int c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-';
    }

    boolean overlaps(Annotation other) {
        return start < other.end && other.start < end;
    }
}
