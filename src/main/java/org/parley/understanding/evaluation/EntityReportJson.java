package org.parley.understanding.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An {@link EntityReport} as maps and lists. */
final class EntityReportJson {

    private EntityReportJson() {}

    static Map<String, Object> of(EntityReport report) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("report", "entities");
        json.put("title", report.title());
        json.put("right", ReportJson.share(report.right()));
        json.put("spans", score(report.spans()));
        json.put("values", score(report.values()));
        json.put(
                "answers",
                report.answers().stream().map(EntityReportJson::answer).toList());
        return json;
    }

    private static Map<String, Object> score(Score score) {
        Map<String, Object> json = new LinkedHashMap<>(ReportJson.score(score));
        json.put("types", ReportJson.byLabel("type", score));
        return json;
    }

    private static Map<String, Object> answer(EntityAnswer answer) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", answer.line().text());
        json.put("asked", answer.line().asked().stream().sorted().toList());
        json.put("right", answer.isRight());
        json.put("expected", spans(answer.line().spans()));
        json.put("given", spans(answer.given()));
        return json;
    }

    private static List<Map<String, Object>> spans(List<AnnotatedSpan> spans) {
        return spans.stream().map(EntityReportJson::span).toList();
    }

    private static Map<String, Object> span(AnnotatedSpan span) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", span.type());
        json.put("start", span.start());
        json.put("end", span.end());
        json.put("value", span.value());
        return json;
    }
}
