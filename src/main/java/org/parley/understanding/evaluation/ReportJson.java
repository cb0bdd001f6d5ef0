package org.parley.understanding.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.understanding.training.Finding;

/** A {@link Report} as maps and lists. Names in it are kept from version to version: programs read them. */
final class ReportJson {

    private ReportJson() {}

    static Map<String, Object> of(Report report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("report", "intents");
        json.put("title", report.title());
        json.put("figures", figures(report));
        json.put("notes", report.notes());
        json.put("intents", byLabel("intent", report.score()));
        json.put(
                "confusions",
                report.confusions().stream().map(ReportJson::confusion).toList());
        json.put("matrix", matrix(report.matrix()));
        json.put(
                "reliability",
                report.reliability().stream().map(ReportJson::bin).toList());
        json.put("coverage", report.coverage().stream().map(ReportJson::point).toList());
        json.put("findings", report.findings().stream().map(ReportJson::finding).toList());
        json.put("times", times(report.times()));
        json.put("answers", report.answers().stream().map(ReportJson::answer).toList());
        return json;
    }

    static Map<String, Object> figures(Report report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("right", share(report.right()));
        json.put("accuracy", share(report.accuracy()));
        json.put("acceptedAccuracy", share(report.acceptedAccuracy()));
        json.put("refused", share(report.refused()));
        json.put("outOfScopeRecall", share(report.outOfScopeRecall()));
        json.put("auroc", report.auroc());
        json.put("calibrationError", report.calibrationError());
        json.put("withThreshold", score(report.score()));
        json.put("withoutThreshold", score(report.likeliestScore()));
        return json;
    }

    static Map<String, Object> share(Share share) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("share", share.value());
        json.put("hits", share.hits());
        json.put("of", share.of());
        json.put("low", share.low());
        json.put("high", share.high());
        return json;
    }

    static Map<String, Object> score(Score score) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("microPrecision", score.micro().precision());
        json.put("microRecall", score.micro().recall());
        json.put("microF1", score.micro().f1());
        json.put("macroF1", score.macroF1());
        return json;
    }

    static List<Map<String, Object>> byLabel(String name, Score score) {
        List<Map<String, Object>> rows = new ArrayList<>();
        score.byLabel().forEach((label, counts) -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put(name, label);
            row.put("precision", counts.precision());
            row.put("recall", counts.recall());
            row.put("f1", counts.f1());
            row.put("right", counts.right());
            row.put("given", counts.given());
            row.put("expected", counts.expected());
            rows.add(row);
        });
        return rows;
    }

    /** One answer; the sentence is not repeated elsewhere. */
    static Map<String, Object> answer(Answer answer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", answer.sentence().text());
        json.put("expected", answer.expected());
        json.put("given", answer.given());
        json.put("likeliest", answer.likeliest());
        json.put("confidence", answer.confidence());
        return json;
    }

    private static Map<String, Object> confusion(Confusion confusion) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("expected", confusion.expected());
        json.put("given", confusion.given());
        json.put("count", confusion.answers().size());
        return json;
    }

    private static Map<String, Object> matrix(ConfusionMatrix matrix) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("labels", matrix.labels());
        json.put("rows", matrix.rows());
        return json;
    }

    private static Map<String, Object> bin(ReliabilityBin bin) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", bin.from());
        json.put("count", bin.count());
        json.put("confidence", bin.confidence());
        json.put("right", bin.right());
        return json;
    }

    private static Map<String, Object> point(CoveragePoint point) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("threshold", point.threshold());
        json.put("coverage", point.coverage());
        json.put("risk", point.risk());
        json.put("accuracy", point.accuracy());
        json.put("outOfScopeRecall", point.outOfScopeRecall());
        return json;
    }

    private static Map<String, Object> finding(Finding finding) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", finding.kind().name());
        json.put("intent", finding.intent());
        finding.example().ifPresent(example -> json.put("example", example));
        finding.otherIntent().ifPresent(intent -> json.put("otherIntent", intent));
        finding.otherExample().ifPresent(example -> json.put("otherExample", example));
        json.put("message", finding.message());
        return json;
    }

    static Map<String, Object> times(Times times) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("trainingSeconds", times.training());
        json.put("medianMillis", times.median());
        json.put("p95Millis", times.p95());
        return json;
    }
}
