package org.parley.understanding.evaluation;

import java.util.List;
import java.util.Map;
import org.parley.understanding.Understanding;

/**
 * A sentence and what it means.
 *
 * @param intent the name of the intent, or {@link #OUT_OF_SCOPE}
 */
public record LabelledText(String text, String intent) {

    /**
     * Stands for "none of the intents": in sentences to train on a bot's own negatives, in sentences to score what
     * should be refused. {@link Understanding#UNKNOWN} means the same and becomes this.
     */
    public static final String OUT_OF_SCOPE = "oos";

    public LabelledText {
        if (text.isBlank()) {
            throw new IllegalArgumentException("there is no sentence");
        }
        if (intent.isBlank()) {
            throw new IllegalArgumentException("there is no intent; write " + OUT_OF_SCOPE + " for none");
        }
        intent = intent.equals(Understanding.UNKNOWN) ? OUT_OF_SCOPE : intent;
    }

    public boolean isInScope() {
        return !intent.equals(OUT_OF_SCOPE);
    }

    /** The sentences of a map of intents, such as {@link org.parley.understanding.Examples} have. */
    public static List<LabelledText> of(Map<String, List<String>> byIntent) {
        return byIntent.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(text -> new LabelledText(text, entry.getKey())))
                .toList();
    }
}
