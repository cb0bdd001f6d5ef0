package org.parley.understanding.evaluation;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.understanding.training.Finding;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads what {@link Report#toJson} wrote: title, answers, findings, notes and times; the rest is derived. */
public final class ReportReader {

    private static final int MOST_CHARS = 200_000_000;

    private ReportReader() {}

    /** @throws UnusableInput if it is no such report */
    public static Report read(Path file) {
        try {
            LoadSettings settings =
                    LoadSettings.builder().setCodePointLimit(MOST_CHARS).build();
            // JSON is YAML
            return report(map(new Load(settings).loadFromString(TextLines.whole(file))));
        } catch (YamlEngineException | ClassCastException | NullPointerException | IllegalArgumentException e) {
            throw new UnusableInput(file, "this is no report on intents; write one with --json");
        }
    }

    private static Report report(Map<?, ?> json) {
        Map<?, ?> times = map(json.get("times"));
        return new Report(
                text(json, "title"),
                stream(json, "answers").map(ReportReader::answer).toList(),
                stream(json, "findings").map(ReportReader::finding).toList(),
                stream(json, "notes").map(String.class::cast).toList(),
                new Times(number(times, "trainingSeconds"), number(times, "medianMillis"), number(times, "p95Millis")));
    }

    private static Answer answer(Object value) {
        Map<?, ?> json = map(value);
        return new Answer(
                new LabelledText(text(json, "text"), text(json, "expected")),
                text(json, "given"),
                text(json, "likeliest"),
                number(json, "confidence"));
    }

    private static Finding finding(Object value) {
        Map<?, ?> json = map(value);
        return new Finding(
                Finding.Kind.valueOf(text(json, "kind")),
                text(json, "intent"),
                Optional.ofNullable((String) json.get("example")),
                Optional.ofNullable((String) json.get("otherIntent")),
                Optional.ofNullable((String) json.get("otherExample")),
                text(json, "message"));
    }

    private static Map<?, ?> map(Object value) {
        return (Map<?, ?>) value;
    }

    private static Stream<?> stream(Map<?, ?> json, String name) {
        return ((List<?>) json.get(name)).stream();
    }

    private static String text(Map<?, ?> json, String name) {
        String text = (String) json.get(name);
        if (text == null) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return text;
    }

    private static double number(Map<?, ?> json, String name) {
        return json.get(name) == null ? Double.NaN : ((Number) json.get(name)).doubleValue();
    }
}
