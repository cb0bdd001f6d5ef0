package org.parley.understanding.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.parley.understanding.Context;
import org.parley.understanding.Entity;

/**
 * All entities of a sentence, of several recognisers, without overlap ({@link Overlap} has the rule), in order.
 * Immutable and thread-safe.
 */
public final class Entities implements EntityRecognizer {

    /** Nobody says more in one sentence; what follows is not read. */
    static final int MAX_CHARS = 10_000;

    /** Made of parts that are entities too. */
    private static final Set<String> COMPOUND =
            Set.of(EntityTypes.DATETIME, EntityTypes.DATE_RANGE, EntityTypes.TIME_RANGE, EntityTypes.DATETIME_RANGE);

    private static final Entities SHIPPED =
            new Entities(List.of(new GrammarRecognizer(), new LinkRecognizer(), new PhoneRecognizer()), Set.of());

    private final List<EntityRecognizer> recognizers;
    private final Set<String> wanted;

    private Entities(List<EntityRecognizer> recognizers, Set<String> wanted) {
        this.recognizers = List.copyOf(recognizers);
        this.wanted = Set.copyOf(wanted);
    }

    /** Recognises all {@link EntityTypes}. */
    public static Entities shipped() {
        return SHIPPED;
    }

    /** A bot's own lists and expressions besides. */
    public Entities with(EntityRecognizer... own) {
        List<EntityRecognizer> all =
                Stream.concat(recognizers.stream(), Stream.of(own)).toList();
        return new Entities(all, wanted);
    }

    /**
     * Only these types, for a bot that knows no others. "Tomorrow at 7" is then a date and a time where it would be a
     * datetime; but the 7 in it is no number, even if only numbers are wanted.
     */
    public Entities only(String... types) {
        return new Entities(recognizers, Set.of(types));
    }

    @Override
    public List<Entity> recognize(String text, Context context) {
        return judge(text, context, (candidate, reason) -> {});
    }

    /** Recognises, and tells of each candidate that is not taken why. */
    public List<Entity> judge(String text, Context context, BiConsumer<Entity, String> rejected) {
        String read = text.length() > MAX_CHARS ? text.substring(0, MAX_CHARS) : text;
        List<Entity> candidates = new ArrayList<>();
        for (EntityRecognizer recognizer : recognizers) {
            for (Entity candidate : recognizer.recognize(read, context)) {
                if (isWanted(candidate) || !COMPOUND.contains(candidate.type())) {
                    candidates.add(candidate);
                }
            }
        }
        return Overlap.resolve(candidates, context, rejected).stream()
                .filter(entity -> !entity.type().equals(EntityTypes.NONE) && isWanted(entity))
                .toList();
    }

    private boolean isWanted(Entity entity) {
        return wanted.isEmpty() || wanted.contains(entity.type());
    }
}
