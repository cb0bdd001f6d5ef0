package org.parley.understanding.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.parley.understanding.evaluation.Page.Table;

/** The figures of reports in rows. */
final class FigureTable {

    private static final List<String> COLUMNS = List.of("figure", "value", "95 % interval", "meaning");

    private FigureTable() {}

    static Table of(Report report) {
        Score score = report.score();
        Times times = report.times();
        return new Table(
                COLUMNS,
                List.of(
                        Figures.row("right", report.right(), "answered as it should be, refusals included"),
                        Figures.row("accuracy", report.acceptedAccuracy(), "in scope, right and accepted"),
                        Figures.row("without threshold", report.accuracy(), "in scope, the likeliest intent is right"),
                        Figures.row("refused", report.refused(), "in scope, but refused"),
                        Figures.row("out-of-scope recall", report.outOfScopeRecall(), "out of scope, and refused"),
                        Figures.row(
                                "AUROC", Figures.ratio(report.auroc()), "how well confidence tells in scope from out"),
                        Figures.row("macro F1", Figures.ratio(score.macroF1()), "mean of the intents, with threshold"),
                        Figures.row(
                                "micro F1", Figures.ratio(score.micro().f1()), "all sentences alike, with threshold"),
                        Figures.row(
                                "calibration error",
                                Figures.ratio(report.calibrationError()),
                                "by how much confidence is off"),
                        Figures.row("training", Figures.time(times.training(), "s"), "once, on average"),
                        Figures.row(
                                "understanding, median",
                                Figures.time(times.median(), "ms"),
                                "half of the sentences at most"),
                        Figures.row(
                                "understanding, p95", Figures.time(times.p95(), "ms"), "95 of 100 sentences at most")));
    }

    static Table byLabel(String name, Score score) {
        List<List<String>> rows = new ArrayList<>();
        score.byLabel()
                .forEach((label, counts) -> rows.add(List.of(
                        label,
                        Figures.percent(counts.precision()),
                        Figures.percent(counts.recall()),
                        Figures.ratio(counts.f1()),
                        String.valueOf(counts.expected()))));
        return new Table(List.of(name, "precision", "recall", "F1", "expected"), rows);
    }
}
