package org.parley.understanding.training;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.parley.understanding.Examples;
import org.parley.understanding.Understanding;
import org.parley.understanding.text.Language;
import org.parley.understanding.text.Sentence;

/** An example as its author wrote it, and as it is learned. */
record Example(String intent, String text, Sentence sentence) {

    /** Long enough to be found again, short enough for a message. */
    private static final int QUOTED = 80;

    /** All, by intent and as they were written: the order they are learned in. */
    static List<Example> all(Examples examples) {
        List<Example> all = new ArrayList<>();
        Language language = Language.of(examples.language());
        new TreeMap<>(examples.byIntent())
                .forEach((intent, texts) ->
                        texts.forEach(text -> all.add(new Example(intent, text, Sentence.of(text, language)))));
        return all;
    }

    /** Whether it is an example of meaning none of the intents. */
    boolean isNegative() {
        return intent.equals(Understanding.UNKNOWN);
    }

    boolean hasWord() {
        return sentence.words().stream().anyMatch(word -> !word.equals("#sign"));
    }

    String quoted() {
        String line = text.strip().replaceAll("\\s", " ");
        return '"' + (line.length() > QUOTED ? line.substring(0, QUOTED) + "…" : line) + '"';
    }
}
