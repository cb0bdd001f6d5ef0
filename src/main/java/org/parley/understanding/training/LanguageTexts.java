package org.parley.understanding.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parley.understanding.Examples;
import org.parley.understanding.text.Language;
import org.parley.understanding.text.LanguageDetector;

/** What a {@link LanguageDetector} learns a bot's languages from: what ships for them, and the bot's own examples. */
final class LanguageTexts {

    private LanguageTexts() {}

    static LanguageDetector detector(List<Examples> bot) {
        Map<String, List<String>> texts = new TreeMap<>();
        for (Examples examples : bot) {
            List<String> text = new ArrayList<>(shipped(Language.of(examples.language())));
            examples.byIntent().values().forEach(text::addAll);
            texts.put(examples.language(), text);
        }
        return new LanguageDetector(texts);
    }

    private static List<String> shipped(Language language) {
        List<String> text = new ArrayList<>(language.lines("stop-words"));
        Background.of(language).forEach(text::addAll);
        CommonIntents.of(language).values().forEach(text::addAll);
        return text;
    }
}
