package org.parley.understanding.evaluation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.understanding.Context;
import org.parley.understanding.Understander;

/**
 * How well entities are found in sentences whose entities are known. An entity is found if its type, its first and its
 * last character are right. Only types that are expected somewhere are looked at: a file that has dates annotated says
 * nothing about numbers.
 */
public record EntityReport(String title, List<EntityAnswer> answers) implements Result {

    public EntityReport {
        if (answers.isEmpty()) {
            throw new IllegalArgumentException("A report is about at least one sentence");
        }
        answers = List.copyOf(answers);
    }

    /**
     * Has sentences understood.
     *
     * @param context of every sentence; each adds what was asked for
     */
    public static EntityReport of(String title, Understander understander, List<AnnotatedLine> lines, Context context) {
        Set<String> types = lines.stream()
                .flatMap(line -> line.spans().stream().map(AnnotatedSpan::type))
                .collect(Collectors.toSet());
        lines.forEach(line -> types.addAll(line.asked()));
        return new EntityReport(
                title,
                lines.stream()
                        .map(line -> EntityAnswer.of(
                                line, understander.understand(line.text(), context.expecting(line.asked())), types))
                        .toList());
    }

    /** The sentences with all entities found, their values right where one was expected, and nothing else found. */
    @Override
    public Share right() {
        return Share.of(answers, EntityAnswer::isRight);
    }

    /** By type and place. */
    public Score spans() {
        return Score.sum(answers.stream().map(EntityAnswer::spans).toList());
    }

    /** By type, place and value: an expected value has to be met exactly, where none is expected any will do. */
    public Score values() {
        return Score.sum(answers.stream().map(EntityAnswer::values).toList());
    }

    @Override
    public String toJson() {
        return Json.written(EntityReportJson.of(this));
    }

    @Override
    public String toHtml() {
        return HtmlPage.of(EntityReportPage.of(this));
    }

    @Override
    public String toText() {
        return TextPage.of(EntityReportPage.of(this));
    }
}
