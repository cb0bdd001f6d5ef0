package org.parley.understanding.slot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads public corpora with slots from the folder that the property parley.corpora names; none is part of Parley. */
public final class Corpora {

    private static final Path FOLDER = Path.of(System.getProperty("parley.corpora", "corpora"));

    private Corpora() {}

    /** RESTAURANTS-8k: of values that overlap the first annotated is kept. */
    @SuppressWarnings("unchecked")
    public static List<AnnotatedText> restaurants() throws IOException {
        List<AnnotatedText> texts = new ArrayList<>();
        for (Map<String, Object> entry : (List<Map<String, Object>>) load("restaurants8k/train.json")) {
            Map<String, String> input = (Map<String, String>) entry.get("userInput");
            Map<String, Object> context = (Map<String, Object>) entry.getOrDefault("context", Map.of());
            List<Annotation> values = new ArrayList<>();
            for (var label : (List<Map<String, Object>>) entry.getOrDefault("labels", List.of())) {
                Map<String, Integer> span = (Map<String, Integer>) label.get("valueSpan");
                Annotation value = new Annotation(
                        (String) label.get("slot"), span.getOrDefault("startIndex", 0), span.get("endIndex"));
                if (values.stream().noneMatch(value::overlaps)) {
                    values.add(value);
                }
            }
            List<String> asked = (List<String>) context.getOrDefault("requestedSlots", List.of());
            texts.add(new AnnotatedText(input.get("text"), new LinkedHashSet<>(asked), values));
        }
        return texts;
    }

    /** One of the seven intents of SNIPS. */
    @SuppressWarnings("unchecked")
    public static List<AnnotatedText> snips(String intent) throws IOException {
        var queries = ((Map<String, List<Map<String, List<Map<String, String>>>>>) load(
                        "snips2017/train_" + intent + ".json"))
                .get(intent);
        List<AnnotatedText> texts = new ArrayList<>();
        for (var query : queries) {
            StringBuilder annotated = new StringBuilder();
            for (Map<String, String> part : query.get("data")) {
                String text = Notation.escaped(part.get("text"));
                boolean value = part.containsKey("entity") && !text.isBlank();
                annotated.append(value ? '[' + text + "](" + part.get("entity") + ')' : text);
            }
            texts.add(AnnotatedText.parse(annotated.toString()));
        }
        return texts;
    }

    /** The same with the parts of a person's name as one value, "person", from the first to the last. */
    public static AnnotatedText withPersons(AnnotatedText text) {
        List<Annotation> values = new ArrayList<>();
        int start = Integer.MAX_VALUE;
        int end = 0;
        for (Annotation value : text.annotations()) {
            if (value.slot().endsWith("name")) {
                start = Math.min(start, value.start());
                end = Math.max(end, value.end());
            } else {
                values.add(value);
            }
        }
        if (end > 0) {
            Annotation person = new Annotation("person", start, end);
            values.removeIf(person::overlaps);
            values.add(person);
        }
        Set<String> asked = new TreeSet<>();
        text.asked().forEach(slot -> asked.add(slot.endsWith("name") ? "person" : slot));
        return new AnnotatedText(text.text(), asked, values);
    }

    private static Object load(String file) throws IOException {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        try (InputStream in = Files.newInputStream(FOLDER.resolve(file))) {
            return new Load(settings).loadFromInputStream(in);
        }
    }
}
