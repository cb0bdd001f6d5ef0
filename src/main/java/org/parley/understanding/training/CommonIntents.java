package org.parley.understanding.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.understanding.Understanding;
import org.parley.understanding.text.Language;

/** Intents every bot needs and no bot author should have to write: ready-made examples to train a bot with. */
public final class CommonIntents {

    public static final String GOODBYE = "goodbye";
    public static final String GREET = "greet";
    public static final String THANKS = "thanks";
    public static final String AFFIRM = "affirm";
    public static final String DENY = "deny";

    private CommonIntents() {}

    /** What people ask a bot that has no answer: its own negatives for a bot that talks about itself. */
    public static final String UNKNOWN = Understanding.UNKNOWN;

    /**
     * The English sentences of {@code goodbye}, {@code greet}, {@code thanks}, {@code affirm}, {@code deny} and of
     * {@code unknown}.
     */
    public static Map<String, List<String>> english() {
        Map<String, List<String>> byIntent = new LinkedHashMap<>(of(Language.ENGLISH));
        byIntent.put(UNKNOWN, Language.ENGLISH.lines("near-misses"));
        return byIntent;
    }

    /**
     * The sentences of {@code goodbye}, {@code greet}, {@code thanks}, {@code affirm} and {@code deny} in a language;
     * nothing in one that is not {@linkplain Language#SHIPPED shipped}.
     */
    public static Map<String, List<String>> of(Language language) {
        Map<String, List<String>> byIntent = new LinkedHashMap<>();
        if (Language.SHIPPED.contains(language.code())) {
            for (String intent : List.of(GOODBYE, GREET, THANKS, AFFIRM, DENY)) {
                byIntent.put(intent, language.lines(intent));
            }
        }
        return byIntent;
    }
}
