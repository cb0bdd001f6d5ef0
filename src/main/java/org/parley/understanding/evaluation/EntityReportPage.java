package org.parley.understanding.evaluation;

import java.util.List;
import java.util.stream.Collectors;
import org.parley.understanding.evaluation.Page.Section;
import org.parley.understanding.evaluation.Page.Table;

/** An {@link EntityReport} for people. */
final class EntityReportPage {

    private EntityReportPage() {}

    static Page of(EntityReport report) {
        return new Page.Builder()
                .add(new Section("Figures", "", figures(report)))
                .add(new Section(
                        "By type",
                        "Type, first and last character are right.",
                        FigureTable.byLabel("type", report.spans())))
                .add(new Section(
                        "By type and value",
                        "The value is right as well, where one is expected.",
                        FigureTable.byLabel("type", report.values())))
                .add(mistakes(report))
                .page(
                        report.title(),
                        report.answers().size() + " sentences scored: "
                                + Figures.percent(report.right().value()) + " with every entity found and no other.");
    }

    private static Table figures(EntityReport report) {
        Counts spans = report.spans().micro();
        Counts values = report.values().micro();
        return new Table(
                List.of("figure", "value", "95 % interval", "meaning"),
                List.of(
                        Figures.row("right", report.right(), "every entity found, and no other"),
                        Figures.row("micro F1", Figures.ratio(spans.f1()), "by type and place"),
                        Figures.row("precision", Figures.percent(spans.precision()), "of what was found, right"),
                        Figures.row("recall", Figures.percent(spans.recall()), "of what was expected, found"),
                        Figures.row("macro F1", Figures.ratio(report.spans().macroF1()), "mean of the types"),
                        Figures.row("micro F1, value", Figures.ratio(values.f1()), "by type, place and value")));
    }

    private static Section mistakes(EntityReport report) {
        List<List<String>> rows = report.answers().stream()
                .filter(answer -> !answer.isRight())
                .map(answer -> List.of(
                        shown(answer.line().text(), answer.missed()),
                        shown(answer.line().text(), answer.wrong()),
                        answer.line().text()))
                .toList();
        return new Section(
                "Mistakes: " + rows.size(), "", new Table(List.of("missed", "found instead", "sentence"), rows));
    }

    private static String shown(String text, List<AnnotatedSpan> spans) {
        return spans.stream()
                .map(span -> span.type() + ": " + text.substring(span.start(), span.end())
                        + (span.value().isEmpty() ? "" : " = " + span.value()))
                .collect(Collectors.joining("\n"));
    }
}
