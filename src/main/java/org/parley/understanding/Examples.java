package org.parley.understanding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a bot's intents sound like in one language: the sentences an {@link Understander} is trained from. A bot of
 * several languages has such examples for each.
 *
 * @param language BCP 47, for instance "en" or "pt-BR"
 * @param byIntent sentences by the name of their intent, in the order they were written
 */
public record Examples(String language, Map<String, List<String>> byIntent) {

    public Examples {
        if (Locale.forLanguageTag(language).getLanguage().isEmpty()) {
            throw new IllegalArgumentException(
                    "\"" + language + "\" names no language: write a BCP 47 tag such as \"en\" or \"pt-BR\"");
        }
        Map<String, List<String>> copy = new LinkedHashMap<>();
        byIntent.forEach((intent, sentences) -> copy.put(intent, List.copyOf(sentences)));
        byIntent = Collections.unmodifiableMap(copy);
        if (byIntent.isEmpty()) {
            throw new IllegalArgumentException("Nothing to learn: no intent has examples");
        }
    }

    /** English examples. */
    public Examples(Map<String, List<String>> byIntent) {
        this(Locale.ENGLISH.toLanguageTag(), byIntent);
    }
}
