package org.parley.understanding.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.parley.understanding.Context;
import org.parley.understanding.Entity;

/**
 * The one rule that chooses among candidates that overlap: an expected type first, then the longer span, then the
 * higher confidence, then the earlier, then the type in alphabetical order. The best of all is taken, what overlaps it
 * is dropped, and so on with what is left.
 *
 * <p>No candidate at all is what is only a part of something longer: the 7 of "7pm" is no number and the 2026 of "3 May
 * 2026" no time of day, even if one is expected.
 */
final class Overlap {

    private static final Set<String> NUMBERS = Set.of(EntityTypes.NUMBER, EntityTypes.ORDINAL, EntityTypes.AGE);

    private static final Set<String> DAYS_AND_TIMES = Set.of(
            EntityTypes.DATE,
            EntityTypes.DATETIME,
            EntityTypes.DATE_RANGE,
            EntityTypes.DATETIME_RANGE,
            EntityTypes.DURATION);

    /** What a type may be a mere part of. */
    private static final Map<Set<String>, Set<String>> WHOLES = Map.of(
            NUMBERS,
            Set.of(
                    EntityTypes.DATE,
                    EntityTypes.TIME,
                    EntityTypes.DATETIME,
                    EntityTypes.DATE_RANGE,
                    EntityTypes.TIME_RANGE,
                    EntityTypes.DATETIME_RANGE,
                    EntityTypes.RECURRENCE,
                    EntityTypes.NONE,
                    EntityTypes.EMAIL,
                    EntityTypes.PHONE,
                    EntityTypes.URL),
            DAYS_AND_TIMES,
            Set.of(EntityTypes.RECURRENCE, EntityTypes.NONE),
            Set.of(EntityTypes.TIME),
            Set.of(
                    EntityTypes.DATE,
                    EntityTypes.DATE_RANGE,
                    EntityTypes.RECURRENCE,
                    EntityTypes.PHONE,
                    EntityTypes.URL,
                    EntityTypes.NONE));

    private Overlap() {}

    /** @param rejected is told of each candidate that is not chosen, and why */
    static List<Entity> resolve(List<Entity> candidates, Context context, BiConsumer<Entity, String> rejected) {
        List<Entity> ranked = new ArrayList<>(candidates);
        WHOLES.forEach((parts, wholes) -> removeParts(ranked, parts, wholes, rejected));
        ranked.sort(rank(context));
        TreeMap<Integer, Entity> chosen = new TreeMap<>();
        for (Entity candidate : ranked) {
            Entity rival = rival(chosen, candidate);
            if (rival == null) {
                chosen.put(candidate.start(), candidate);
            } else if (!candidate.equals(rival)) {
                rejected.accept(candidate, reason(candidate, rival, context));
            }
        }
        return List.copyOf(chosen.values());
    }

    private static Comparator<Entity> rank(Context context) {
        return Comparator.<Entity, Boolean>comparing(entity -> !context.expects(entity.type()))
                .thenComparing(entity -> entity.start() - entity.end())
                .thenComparing(entity -> -entity.confidence())
                .thenComparing(Entity::start)
                .thenComparing(Entity::type);
    }

    /** The chosen entity that stands in the way of a candidate, or null. */
    private static Entity rival(TreeMap<Integer, Entity> chosen, Entity candidate) {
        var before = chosen.lowerEntry(candidate.end());
        return before == null || before.getValue().end() <= candidate.start() ? null : before.getValue();
    }

    private static String reason(Entity candidate, Entity rival, Context context) {
        String merit;
        if (context.expects(rival.type()) && !context.expects(candidate.type())) {
            merit = "was asked for";
        } else if (rival.end() - rival.start() > candidate.end() - candidate.start()) {
            merit = "is longer";
        } else {
            merit = rival.confidence() > candidate.confidence() ? "is surer" : "comes first";
        }
        return "overlaps the " + rival.type() + ' ' + rival.value() + ", which " + merit;
    }

    private static void removeParts(
            List<Entity> candidates, Set<String> parts, Set<String> wholes, BiConsumer<Entity, String> rejected) {
        TreeMap<Integer, Integer> ends = new TreeMap<>();
        candidates.stream()
                .filter(candidate -> wholes.contains(candidate.type()))
                .forEach(whole -> ends.merge(whole.start(), whole.end(), Math::max));
        int farthest = 0;
        for (Map.Entry<Integer, Integer> end : ends.entrySet()) {
            farthest = Math.max(farthest, end.getValue());
            end.setValue(farthest);
        }
        candidates.removeIf(candidate -> {
            boolean part = parts.contains(candidate.type()) && isInside(candidate, ends);
            if (part) {
                rejected.accept(candidate, "is only a part of something longer");
            }
            return part;
        });
    }

    /** @param ends for each place the farthest end of what begins there or before */
    private static boolean isInside(Entity candidate, TreeMap<Integer, Integer> ends) {
        var before = ends.lowerEntry(candidate.start());
        var here = ends.floorEntry(candidate.start());
        return before != null && before.getValue() >= candidate.end()
                || here != null && here.getValue() > candidate.end();
    }
}
