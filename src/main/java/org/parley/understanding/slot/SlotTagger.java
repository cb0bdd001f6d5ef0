package org.parley.understanding.slot;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.util.Span;
import org.parley.understanding.Context;
import org.parley.understanding.Entity;
import org.parley.understanding.entity.EntityRecognizer;

/** Finds the values of trained slots in what people say. Immutable and thread-safe. */
public final class SlotTagger implements EntityRecognizer {

    /** Nobody says more in one sentence; what follows is not read. */
    static final int MAX_CHARS = 1_000;

    /** Signs that end a sentence, not a value, unless training saw the very value with them ("Yahoo!"). */
    private static final String ENDINGS = ",;:!?";

    private final Locale locale;
    private final SeenValues values;
    private final Weights weights;
    private final Clues clues;

    SlotTagger(Locale locale, EntityRecognizer entities, SeenValues values, Weights weights) {
        this.locale = locale;
        this.values = values;
        this.weights = weights;
        clues = new Clues(locale, entities, values);
    }

    /** Finds values where the bot had asked for nothing in particular. */
    public List<Entity> tag(String text) {
        return tag(text, Set.of());
    }

    /**
     * Finds the values in a sentence: entities whose type is the slot and whose value is as it was said, in the order
     * of the text and not overlapping. The confidence is the chance that the value is exactly this.
     *
     * @param asked the slots the bot had just asked for; helps only if the examples tell it too
     */
    public List<Entity> tag(String text, Set<String> asked) {
        String read = text.length() > MAX_CHARS ? text.substring(0, MAX_CHARS) : text;
        List<Piece> pieces = Piece.of(read);
        List<Entity> found = new ArrayList<>();
        if (!pieces.isEmpty()) {
            Lattice lattice = new Lattice(weights, clues.of(read, pieces, asked, List.of()));
            for (Span span : weights.labels().decode(lattice.best())) {
                double chance = lattice.chance(span.getStart(), span.getEnd());
                found.add(entity(read, span.getType(), pieces.subList(span.getStart(), span.getEnd()), chance));
            }
        }
        return List.copyOf(found);
    }

    /** As {@link #tag}: the slots asked for are those the context expects. */
    @Override
    public List<Entity> recognize(String text, Context context) {
        return tag(text, context.expected());
    }

    private Entity entity(String text, String slot, List<Piece> found, double chance) {
        List<Piece> value = found;
        while (value.size() > 1 && ENDINGS.contains(value.get(value.size() - 1).text()) && !values.has(found, slot)) {
            value = value.subList(0, value.size() - 1);
        }
        int start = value.get(0).start();
        int end = value.get(value.size() - 1).end();
        return Entity.in(text, start, end, slot, text.substring(start, end), chance);
    }

    /** Everything but the entity recognisers, for {@link #read}. */
    public byte[] toBytes() {
        return new TaggerForm(locale, values, weights).toBytes();
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @param entities those it was trained with
     * @throws IllegalArgumentException if the bytes are no tagger of this version
     */
    public static SlotTagger read(byte[] bytes, EntityRecognizer entities) {
        TaggerForm form = TaggerForm.of(bytes);
        return new SlotTagger(form.locale(), entities, form.values(), form.weights());
    }
}
