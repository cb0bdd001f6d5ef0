package org.parley.understanding.name;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The tokens of an answer that are a name.
 *
 * @param from the first token
 * @param to the token after the last
 * @param confidence how sure, from 0 to 1
 * @param parts where other words stand between them, the parts of the name in the order one says them; else none
 */
record NameSpan(int from, int to, double confidence, List<NameSpan> parts) {

    NameSpan(int from, int to, double confidence) {
        this(from, to, confidence, List.of());
    }

    static NameSpan of(NameSpan given, NameSpan family) {
        return new NameSpan(
                Math.min(given.from, family.from),
                Math.max(given.to, family.to),
                Math.min(given.confidence, family.confidence),
                List.of(given, family));
    }

    /** The name as it was typed, without the words between its parts. */
    String typed(Answer answer, String text) {
        if (parts.isEmpty()) {
            return text.substring(
                    answer.token(from).start(), answer.token(to - 1).end());
        }
        return parts.stream().map(part -> part.typed(answer, text)).collect(Collectors.joining(" "));
    }
}
