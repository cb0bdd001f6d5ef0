package org.parley.understanding.slot;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A sentence with the values in it: what {@link SlotTrainer} learns from.
 *
 * @param text what was said, as it was said
 * @param asked the slots the bot had just asked for; mostly none or one
 * @param annotations the values in the text, which do not overlap; here in the order of the text
 */
public record AnnotatedText(String text, Set<String> asked, List<Annotation> annotations) {

    /**
     * @throws IllegalArgumentException if an annotation is not in the text, has nothing but spaces in it or overlaps
     *     another
     */
    public AnnotatedText {
        asked = Set.copyOf(asked);
        annotations = annotations.stream()
                .sorted(Comparator.comparingInt(Annotation::start))
                .toList();
        Annotation before = null;
        for (Annotation annotation : annotations) {
            check(text, annotation, before);
            before = annotation;
        }
    }

    private static void check(String text, Annotation annotation, Annotation before) {
        if (annotation.end() > text.length()) {
            throw new IllegalArgumentException(annotation + " ends after the text: " + text);
        }
        if (text.substring(annotation.start(), annotation.end()).isBlank()) {
            throw new IllegalArgumentException(annotation + " has nothing but spaces in it: " + text);
        }
        if (before != null && before.overlaps(annotation)) {
            throw new IllegalArgumentException(before + " and " + annotation + " overlap: " + text);
        }
    }

    /**
     * Reads {@code I want a table for [two](people) on [Friday](date)}: a value in brackets, its slot in parentheses
     * right behind. A bracket that is meant as one is written with a backslash before it, as is a backslash:
     * {@code \[}, {@code \]}, {@code \\}. Spaces at the ends of a value are not part of it.
     *
     * @param asked the slots the bot had just asked for
     * @throws IllegalArgumentException if it is written otherwise; the message tells what and at which character
     */
    public static AnnotatedText parse(String annotated, String... asked) {
        return new Notation(annotated).read(Set.of(asked));
    }

    /** The same sentence in the form that {@link #parse} reads. */
    public String written() {
        StringBuilder written = new StringBuilder();
        int at = 0;
        for (Annotation annotation : annotations) {
            written.append(Notation.escaped(text.substring(at, annotation.start())));
            written.append('[').append(Notation.escaped(text.substring(annotation.start(), annotation.end())));
            written.append("](").append(annotation.slot()).append(')');
            at = annotation.end();
        }
        return written.append(Notation.escaped(text.substring(at))).toString();
    }
}
