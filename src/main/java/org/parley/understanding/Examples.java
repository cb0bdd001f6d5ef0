package org.parley.understanding;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a bot's intents sound like: the sentences an {@link Understander} is trained from.
 *
 * @param byIntent sentences by the name of their intent, in the order they were written
 */
public record Examples(Map<String, List<String>> byIntent) {

    public Examples {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        byIntent.forEach((intent, sentences) -> copy.put(intent, List.copyOf(sentences)));
        byIntent = Collections.unmodifiableMap(copy);
        if (byIntent.isEmpty()) {
            throw new IllegalArgumentException("Nothing to learn: no intent has examples");
        }
    }
}
