package org.parley.understanding.evaluation;

import java.util.List;
import org.parley.understanding.evaluation.Chart.Line;
import org.parley.understanding.evaluation.Chart.Point;
import org.parley.understanding.evaluation.Page.Section;
import org.parley.understanding.evaluation.Page.Table;

/** What confidence is worth, drawn and in figures. */
final class CurveSections {

    private CurveSections() {}

    static Section reliability(List<ReliabilityBin> bins) {
        List<List<String>> rows = bins.stream()
                .map(bin -> List.of(
                        Figures.percent(bin.from()),
                        String.valueOf(bin.count()),
                        Figures.percent(bin.confidence()),
                        Figures.percent(bin.right())))
                .toList();
        Line was = new Line(
                "was right",
                bins.stream()
                        .map(bin -> new Point(bin.confidence(), bin.right()))
                        .toList());
        Line ideal = new Line("ideal", List.of(new Point(0, 0), new Point(1, 1)));
        return new Section(
                "Confidence",
                "A confidence can be believed if as many sentences were right as it says.",
                new Chart("confidence", "share that was right", List.of(was, ideal)),
                new Table(List.of("from", "sentences", "mean confidence", "was right"), rows));
    }

    static Section coverage(List<CoveragePoint> points) {
        List<List<String>> rows = points.stream()
                .map(point -> List.of(
                        Figures.percent(point.threshold()),
                        Figures.percent(point.coverage()),
                        Figures.percent(point.risk()),
                        Figures.percent(point.accuracy()),
                        Figures.percent(point.outOfScopeRecall())))
                .toList();
        Line risk = new Line(
                "risk",
                points.stream()
                        .map(point -> new Point(point.coverage(), point.risk()))
                        .toList());
        return new Section(
                "Thresholds",
                "Coverage is the share of all sentences that is accepted, risk the share of the accepted that is wrong.",
                new Chart("coverage", "risk", List.of(risk)),
                new Table(List.of("threshold", "coverage", "risk", "accuracy", "out-of-scope recall"), rows));
    }
}
