package org.parley.understanding.slot;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.parley.understanding.Context;
import org.parley.understanding.Entity;
import org.parley.understanding.entity.EntityRecognizer;
import org.parley.understanding.text.Language;

/** Writes down what is known of each piece of a sentence. Immutable and thread-safe once the values are complete. */
final class Clues {

    private final Locale locale;
    private final Context context;
    private final EntityRecognizer entities;
    private final SeenValues values;

    Clues(Locale locale, EntityRecognizer entities, SeenValues values) {
        this.locale = locale;
        this.entities = entities;
        this.values = values;
        // which words are a date does not depend on the day, and a fixed one makes training repeatable
        context = new Context(Instant.EPOCH, ZoneOffset.UTC, locale);
    }

    /** @param own the annotations that this sentence added to the values; none but in training */
    List<Clue> of(String text, List<Piece> pieces, Set<String> asked, List<Annotation> own) {
        List<String> keys = pieces.stream().map(Piece::key).toList();
        ClueWriter writer = new ClueWriter(
                pieces,
                keys,
                Language.of(locale.toLanguageTag()).stems().of(keys),
                types(text, pieces),
                values.marks(pieces, own),
                asked);
        return IntStream.range(0, pieces.size()).mapToObj(writer::clue).toList();
    }

    /** For each piece "B" or "I" and the type of the entity that begins or goes on there. */
    private List<String> types(String text, List<Piece> pieces) {
        String[] types = new String[pieces.size()];
        Arrays.fill(types, ClueWriter.NONE);
        for (Entity entity : entities.recognize(text, context)) {
            String part = "B ";
            for (int i = 0; i < types.length; i++) {
                if (pieces.get(i).start() < entity.end() && pieces.get(i).end() > entity.start()) {
                    types[i] = part + entity.type();
                    part = "I ";
                }
            }
        }
        return List.of(types);
    }
}
