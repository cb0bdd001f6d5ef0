package org.parley.understanding.evaluation;

import java.util.List;
import java.util.Set;

/**
 * A sentence with the entities that should be found in it.
 *
 * @param asked the types of entity the bot had just asked for
 */
public record AnnotatedLine(String text, Set<String> asked, List<AnnotatedSpan> spans) {

    public AnnotatedLine {
        asked = Set.copyOf(asked);
        spans = List.copyOf(spans);
        if (text.isBlank()) {
            throw new IllegalArgumentException("there is no sentence");
        }
        spans.forEach(span -> {
            if (span.end() > text.length()) {
                throw new IllegalArgumentException("an entity ends after the sentence");
            }
        });
    }
}
