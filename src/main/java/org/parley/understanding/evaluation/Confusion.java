package org.parley.understanding.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Sentences of one intent that were taken for another, or refused, or accepted though out of scope.
 *
 * @param answers the surest mistake first
 */
public record Confusion(String expected, String given, List<Answer> answers) {

    public Confusion {
        answers = List.copyOf(answers);
    }

    /** The most frequent first. */
    static List<Confusion> among(List<Answer> answers) {
        Map<List<String>, List<Answer>> wrong = answers.stream()
                .filter(answer -> !answer.isRight())
                .sorted(Comparator.comparingDouble(Answer::confidence).reversed())
                .collect(Collectors.groupingBy(
                        answer -> List.of(answer.expected(), answer.given()),
                        () -> new TreeMap<>(Comparator.comparing(Object::toString)),
                        Collectors.toList()));
        return wrong.entrySet().stream()
                .map(entry ->
                        new Confusion(entry.getKey().get(0), entry.getKey().get(1), entry.getValue()))
                .sorted(Comparator.comparingInt(
                                (Confusion confusion) -> confusion.answers().size())
                        .reversed())
                .toList();
    }
}
