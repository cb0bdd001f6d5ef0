package org.parley.understanding.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.parley.understanding.Understanding;

/**
 * A sentence and the entities that were found in it.
 *
 * @param given of the types that are looked at
 */
public record EntityAnswer(AnnotatedLine line, List<AnnotatedSpan> given) {

    public EntityAnswer {
        given = List.copyOf(given);
    }

    static EntityAnswer of(AnnotatedLine line, Understanding understanding, Set<String> types) {
        return new EntityAnswer(
                line,
                understanding.entities().stream()
                        .map(AnnotatedSpan::of)
                        .filter(span -> types.contains(span.type()))
                        .toList());
    }

    /** Whether all were found, with their values, and nothing else. */
    public boolean isRight() {
        return missed().isEmpty() && given.size() == line.spans().size();
    }

    /** The expected that were not found, or with another value. */
    public List<AnnotatedSpan> missed() {
        return line.spans().stream()
                .filter(expected -> given.stream().noneMatch(span -> agree(expected, span)))
                .toList();
    }

    /** The found that were not expected, or with another value. */
    public List<AnnotatedSpan> wrong() {
        return given.stream()
                .filter(span -> line.spans().stream().noneMatch(expected -> agree(expected, span)))
                .toList();
    }

    /** By type and place. */
    Map<String, Counts> spans() {
        return counts(AnnotatedSpan::isAt);
    }

    /** By type, place and value. */
    Map<String, Counts> values() {
        return counts(EntityAnswer::agree);
    }

    private static boolean agree(AnnotatedSpan expected, AnnotatedSpan given) {
        return expected.isAt(given) && given.hasValueOf(expected);
    }

    private Map<String, Counts> counts(BiPredicate<AnnotatedSpan, AnnotatedSpan> agree) {
        Map<String, Counts> counts = new HashMap<>();
        List<AnnotatedSpan> left = new ArrayList<>(line.spans());
        for (AnnotatedSpan span : given) {
            boolean right = left.stream()
                    .filter(expected -> agree.test(expected, span))
                    .findFirst()
                    .map(left::remove)
                    .orElse(false);
            counts.merge(span.type(), new Counts(right ? 1 : 0, 1, right ? 1 : 0), Counts::plus);
        }
        left.forEach(missed -> counts.merge(missed.type(), new Counts(0, 0, 1), Counts::plus));
        return counts;
    }
}
