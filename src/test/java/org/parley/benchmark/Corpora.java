package org.parley.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parley.understanding.evaluation.LabelledText;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads the training and validation splits of public corpora as they come; Parley ships none of them. */
record Corpora(Path folder) {

    private static final int MOST_CHARS = 50_000_000;

    List<LabelledText> braun(String name) throws IOException {
        Map<?, ?> root = (Map<?, ?>) json("braun2017/" + name + "Corpus.train.json");
        return stream(root.get("sentences"))
                .map(sentence -> (Map<?, ?>) sentence)
                .map(sentence -> new LabelledText((String) sentence.get("text"), (String) sentence.get("intent")))
                .toList();
    }

    /** @param part {@code train}, {@code val}, {@code oos_train} or {@code oos_val} */
    List<LabelledText> clinc(String part) throws IOException {
        return stream(((Map<?, ?>) json("clinc150/data_full.train_val.json")).get(part))
                .map(row -> (List<?>) row)
                .map(row -> new LabelledText((String) row.get(0), (String) row.get(1)))
                .toList();
    }

    List<LabelledText> banking() throws IOException {
        return commaSeparated("banking77/train.csv");
    }

    List<LabelledText> hint(String name) throws IOException {
        return commaSeparated("hint3/" + name + "_train.v1.csv");
    }

    /** @param file {@code train} or {@code train_10shot} */
    List<LabelledText> hwu(String file) throws IOException {
        return Files.readAllLines(folder.resolve("hwu64/" + file + ".tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .map(cells -> new LabelledText(cells[cells.length - 1], cells[0]))
                .toList();
    }

    List<LabelledText> snips() throws IOException {
        List<LabelledText> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("snips2017"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                ((Map<?, ?>) json("snips2017/" + file.getFileName()))
                        .forEach((intent, queries) -> stream(queries)
                                .map(query -> joined((Map<?, ?>) query))
                                .forEach(text -> lines.add(new LabelledText(text, (String) intent))));
            }
        }
        return lines;
    }

    private static String joined(Map<?, ?> query) {
        StringBuilder text = new StringBuilder();
        stream(query.get("data")).forEach(part -> text.append(((Map<?, ?>) part).get("text")));
        return text.toString();
    }

    /** JSON is YAML. */
    private Object json(String file) throws IOException {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(MOST_CHARS).build();
        return new Load(settings).loadFromString(Files.readString(folder.resolve(file)));
    }

    private static Stream<?> stream(Object list) {
        return ((List<?>) list).stream();
    }

    private List<LabelledText> commaSeparated(String file) throws IOException {
        return CommaSeparated.rows(Files.readString(folder.resolve(file))).stream()
                .skip(1)
                .filter(row -> row.size() > 1)
                .map(row -> new LabelledText(
                        row.get(0).strip().replaceAll("\\s+", " "), row.get(1).strip()))
                .toList();
    }
}
