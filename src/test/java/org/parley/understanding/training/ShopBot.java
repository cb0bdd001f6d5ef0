package org.parley.understanding.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.understanding.Examples;
import org.parley.understanding.Understanding;

/** A small shop bot in many languages: five intents with ten examples each, and sentences it has never seen. */
final class ShopBot {

    static final List<String> LANGUAGES =
            List.of("ar", "de", "es", "fi", "fr", "hi", "it", "ja", "pl", "pt", "ru", "th", "tr", "zh");

    private ShopBot() {}

    static Examples examples(String language) {
        Map<String, List<String>> byIntent = new LinkedHashMap<>();
        for (LabelledLines.Line line : LabelledLines.read("languages/shop." + language + ".examples.tsv")
                .lines()) {
            byIntent.computeIfAbsent(line.label(), key -> new ArrayList<>()).add(line.sentence());
        }
        return new Examples(language, byIntent);
    }

    /** Sentences that mean one of its intents. */
    static LabelledLines unseen(String language) {
        return sentences(language, false);
    }

    /** Sentences that mean none of them. */
    static LabelledLines beside(String language) {
        return sentences(language, true);
    }

    private static LabelledLines sentences(String language, boolean unknown) {
        LabelledLines all = LabelledLines.read("languages/shop." + language + ".unseen.tsv");
        return new LabelledLines(
                all.file(),
                all.lines().stream()
                        .filter(line -> line.label().equals(Understanding.UNKNOWN) == unknown)
                        .toList());
    }
}
