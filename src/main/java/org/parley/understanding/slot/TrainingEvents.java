package org.parley.understanding.slot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import opennlp.tools.ml.model.Event;

/** Annotated sentences as OpenNLP learns from them: one event a piece. */
final class TrainingEvents {

    /**
     * How much more weight the same evidence gives to an entity than to a word: a small bot's examples would be
     * explained by their words alone, and "5 June" be no date where only "3 May" was seen.
     */
    private static final float TRUST = 1.5f;

    /** Between a linked feature and the name of the label before. */
    private static final char LINK = '\0';

    private final Map<String, String> once = new HashMap<>();
    private final List<Event> events = new ArrayList<>();
    private final Labels labels;

    TrainingEvents(Clues clues, List<AnnotatedText> texts) {
        TreeSet<String> seen = new TreeSet<>();
        for (AnnotatedText text : texts) {
            List<Piece> pieces = Piece.of(text.text());
            String[] names = Labels.encode(pieces, text.annotations());
            seen.addAll(Arrays.asList(names));
            List<Clue> sentence = clues.of(text.text(), pieces, text.asked(), text.annotations());
            for (int i = 0; i < names.length; i++) {
                events.add(event(names[i], sentence.get(i), i == 0 ? "" : names[i - 1]));
            }
        }
        labels = new Labels(seen);
    }

    Labels labels() {
        return labels;
    }

    List<Event> all() {
        return events;
    }

    /** Each feature is kept as one string, however often it occurs. */
    private Event event(String label, Clue clue, String before) {
        List<String> features = new ArrayList<>(clue.alone());
        clue.linked().forEach(feature -> features.add(feature + LINK + before));
        features.replaceAll(feature -> once.computeIfAbsent(feature, same -> same));
        float[] scales = new float[features.size()];
        for (int i = 0; i < scales.length; i++) {
            scales[i] = scale(features.get(i));
        }
        return new Event(label, features.toArray(String[]::new), scales);
    }

    /** The value of a feature: more for entities and what was asked or came before with them. */
    static float scale(String feature) {
        boolean entity = feature.charAt(0) == 'e' && !feature.startsWith("e0w");
        return entity || feature.startsWith("oe ") || feature.startsWith("ae ") ? TRUST : 1;
    }

    /** Where the weights of a feature of these events belong. */
    float[] row(String feature, Weights weights) {
        int link = feature.indexOf(LINK);
        if (link < 0) {
            return weights.of(feature);
        }
        int before = labels.names().indexOf(feature.substring(link + 1));
        return weights.of(feature.substring(0, link), before < 0 ? labels.size() : before);
    }
}
