package org.parley.understanding.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A {@link Comparison} as maps and lists. */
final class ComparisonJson {

    private ComparisonJson() {}

    static Map<String, Object> of(Comparison comparison) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("report", "comparison");
        json.put("before", report(comparison.before()));
        json.put("after", report(comparison.after()));
        json.put("sentences", comparison.before().answers().size());
        json.put("p", comparison.p());
        json.put("better", changes(comparison.better()));
        json.put("worse", changes(comparison.worse()));
        json.put("wrongOtherwise", changes(comparison.wrongOtherwise()));
        return json;
    }

    private static Map<String, Object> report(Report report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", report.title());
        json.put("figures", ReportJson.figures(report));
        json.put("times", ReportJson.times(report.times()));
        return json;
    }

    private static List<Map<String, Object>> changes(List<Change> changes) {
        return changes.stream().map(ComparisonJson::change).toList();
    }

    private static Map<String, Object> change(Change change) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", change.before().sentence().text());
        json.put("expected", change.before().expected());
        json.put("before", change.before().given());
        json.put("after", change.after().given());
        return json;
    }
}
