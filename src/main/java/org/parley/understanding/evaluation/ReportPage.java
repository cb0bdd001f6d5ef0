package org.parley.understanding.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.understanding.evaluation.Page.Kind;
import org.parley.understanding.evaluation.Page.Section;
import org.parley.understanding.evaluation.Page.Table;

/** A {@link Report} for people: the figures first, then what to mend. */
final class ReportPage {

    private static final int MOST_CONFUSIONS = 20;
    private static final int MOST_SENTENCES = 5;
    private static final int MOST_FINDINGS = 50;

    private final Report report;

    private ReportPage(Report report) {
        this.report = report;
    }

    static Page of(Report report) {
        ReportPage page = new ReportPage(report);
        return new Page.Builder()
                .add(page.notes())
                .add(new Section(
                        "Figures",
                        "With threshold is how the bot behaves: below it, a sentence is refused.",
                        FigureTable.of(report)))
                .add(page.confusions())
                .add(page.intents())
                .add(page.findings())
                .add(CurveSections.reliability(report.reliability()))
                .add(CurveSections.coverage(report.coverage()))
                .add(MatrixSection.of(report.matrix()))
                .add(page.mistakes())
                .page(report.title(), page.lead());
    }

    private String lead() {
        long outOfScope =
                report.answers().stream().filter(answer -> !answer.isInScope()).count();
        return report.answers().size() + " sentences scored, " + outOfScope + " of them out of scope: "
                + Figures.percent(report.right().value()) + " answered as they should be.";
    }

    private Section notes() {
        List<List<String>> rows = new ArrayList<>();
        report.notes().forEach(note -> rows.add(List.of(note)));
        return new Section("Mind", "", new Table(List.of("before believing the figures"), rows));
    }

    private Section confusions() {
        List<List<String>> rows = report.confusions().stream()
                .limit(MOST_CONFUSIONS)
                .map(confusion -> List.of(
                        confusion.expected(),
                        confusion.given(),
                        String.valueOf(confusion.answers().size()),
                        sentences(confusion)))
                .toList();
        return new Section(
                "Worst confusions",
                "The surest mistakes come first; \"oos\" is out of scope: expected there, or refused.",
                new Table(List.of("expected", "given", "times", "sentences"), rows));
    }

    private static String sentences(Confusion confusion) {
        Stream<String> first = confusion.answers().stream()
                .limit(MOST_SENTENCES)
                .map(answer -> answer.sentence().text() + " (" + Figures.percent(answer.confidence()) + " "
                        + answer.likeliest() + ")");
        int more = confusion.answers().size() - MOST_SENTENCES;
        return Stream.concat(first, more > 0 ? Stream.of("and " + more + " more") : Stream.empty())
                .collect(Collectors.joining("\n"));
    }

    private Section findings() {
        List<List<String>> rows = report.findings().stream()
                .limit(MOST_FINDINGS)
                .map(finding -> List.of(finding.intent(), finding.otherIntent().orElse(""), finding.message()))
                .toList();
        return new Section(
                "Examples to look at",
                "Found " + report.findings().size() + ", the gravest first.",
                new Table(List.of("intent", "other intent", "what is wrong"), rows));
    }

    private Section intents() {
        return new Section("Intents", "With threshold.", FigureTable.byLabel("intent", report.score()));
    }

    private Section mistakes() {
        List<List<String>> rows = report.answers().stream()
                .filter(answer -> !answer.isRight())
                .map(answer -> List.of(
                        answer.sentence().text(),
                        answer.expected(),
                        answer.given(),
                        answer.likeliest(),
                        Figures.percent(answer.confidence())))
                .toList();
        return new Section(
                "All mistakes",
                "",
                Kind.LONG,
                Optional.empty(),
                new Table(List.of("sentence", "expected", "given", "likeliest", "confidence"), rows));
    }
}
