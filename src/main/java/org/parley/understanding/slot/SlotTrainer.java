package org.parley.understanding.slot;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.parley.understanding.entity.Entities;
import org.parley.understanding.entity.EntityRecognizer;

/**
 * Learns slots from examples. Ten or twenty sentences a slot are a beginning, a few hundred are good. Training runs on
 * the caller's thread: a second for two hundred sentences, six for eight hundred, two or three minutes for seven
 * thousand. The same examples in
 * the same order always give the same tagger. Immutable and thread-safe.
 */
public final class SlotTrainer {

    private final Locale locale;
    private final EntityRecognizer entities;

    /** A trainer that knows the numbers, dates, times and the like of the locale's language. */
    public SlotTrainer(Locale locale) {
        this(locale, Entities.shipped());
    }

    /**
     * @param locale its language chooses the words of numbers and dates and the stems
     * @param entities what it may lean on besides words: a bot's own lists ({@link Entities#with}), say. A tagger that
     *     is read from bytes must get the same
     */
    public SlotTrainer(Locale locale, EntityRecognizer entities) {
        this.locale = Objects.requireNonNull(locale, "locale");
        this.entities = Objects.requireNonNull(entities, "entities");
    }

    /**
     * Trains a tagger. Sentences without any value are as good examples as those with one.
     *
     * @throws IllegalArgumentException if no sentence has a value
     */
    public SlotTagger train(List<AnnotatedText> texts) {
        if (texts.stream().allMatch(text -> text.annotations().isEmpty())) {
            throw new IllegalArgumentException("Nothing to learn: no sentence has a value marked");
        }
        SeenValues values = new SeenValues();
        texts.forEach(text -> values.add(Piece.of(text.text()), text.annotations()));
        TrainingEvents events = new TrainingEvents(new Clues(locale, entities, values), texts);
        Weights weights = new WeightTrainer(events).train();
        return new SlotTagger(locale, entities, values, weights);
    }
}
