package org.parley.understanding.name;

import java.util.Optional;
import java.util.Set;
import org.parley.understanding.Entity;

/**
 * Finds the name in an answer: by lead-in first, then as a bare name, then by the trained finder, and none when unsure.
 * Thread-safe: what is not is pooled in {@link TrainedNames}.
 */
public final class NameReader {

    /** Nobody wants to be greeted by an essay. */
    private static final int MAX_CHARS = 60;

    private static final Set<String> FOR_FRIENDS = Set.of("short", "friends");
    private static final Set<String> ENOUGH = Set.of("fine", "ok", "okay", "enough", "good", "better", "easier");

    private final TrainedNames trained;

    /** Shared by all bots, for names do not depend on a bot. Trains its finder when first asked for. */
    public static NameReader shipped() {
        return shipped(ModelStore.NONE);
    }

    /** The same, its finder taken from the store if that has it; once there is one, the store does not matter. */
    public static NameReader shipped(ModelStore store) {
        return Shipped.reader(store);
    }

    private static final class Shipped {
        private static NameReader reader;

        static synchronized NameReader reader(ModelStore store) {
            if (reader == null) {
                reader = new NameReader(new TrainedNames(store));
            }
            return reader;
        }
    }

    NameReader(TrainedNames trained) {
        this.trained = trained;
    }

    /**
     * Finds the name a person gives.
     *
     * @param asked whether the bot has just asked for it: only then a name may stand without a lead-in
     */
    public Optional<Entity> read(String text, boolean asked) {
        if (asked && SpacelessName.covers(text)) {
            return SpacelessName.find(text);
        }
        Answer answer = new Answer(text);
        return find(answer, asked)
                .map(name -> entity(answer, text, name))
                .filter(name -> name.end() - name.start() <= MAX_CHARS);
    }

    private Optional<NameSpan> find(Answer answer, boolean asked) {
        Optional<NameSpan> name = asked ? nickname(answer).or(() -> inParts(answer)) : Optional.empty();
        for (LeadIn.Kind kind : LeadIn.Kind.values()) {
            if (name.isEmpty() && (asked || kind.holdsUnasked())) {
                name = afterLeadIn(answer, kind);
            }
        }
        if (asked) {
            name = name.or(() -> new BareName(answer).find()).or(() -> trained.find(answer));
        }
        return name.map(found -> inFull(answer, found));
    }

    /** The last name that a lead-in of this kind introduces: people correct themselves forwards. */
    private static Optional<NameSpan> afterLeadIn(Answer answer, LeadIn.Kind kind) {
        NameSpan last = null;
        for (LeadIn leadIn : LeadIn.shipped(kind)) {
            for (int start : answer.after(leadIn)) {
                NameSpan found = new NamePhrase(answer).at(start, kind.trust()).orElse(null);
                if (found != null && (last == null || found.from() > last.from())) {
                    last = found;
                }
            }
        }
        return Optional.ofNullable(last);
    }

    /** "first name Ada, last name Lovelace" */
    private static Optional<NameSpan> inParts(Answer answer) {
        return afterLeadIn(answer, LeadIn.Kind.GIVEN)
                .flatMap(given -> afterLeadIn(answer, LeadIn.Kind.FAMILY)
                        .filter(family -> family.from() >= given.to() || family.to() <= given.from())
                        .map(family -> NameSpan.of(given, family)));
    }

    /** "Liz for short", "Liz to my friends", "Liz is fine". */
    private static Optional<NameSpan> nickname(Answer answer) {
        for (int i = 1; i + 1 < answer.size(); i++) {
            if (isTail(answer, i)) {
                return new NamePhrase(answer).at(nameStart(answer, i), NamePhrase.Trust.BARE);
            }
        }
        return Optional.empty();
    }

    private static int nameStart(Answer answer, int end) {
        int start = end - 1;
        while (answer.isWord(start - 1) && !NameLists.shipped().isCommon(answer.key(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isTail(Answer answer, int i) {
        return switch (answer.key(i)) {
            case "for", "to" -> FOR_FRIENDS.contains(answer.key(i + 1)) || FOR_FRIENDS.contains(answer.key(i + 2));
            case "is" -> ENOUGH.contains(answer.key(i + 1));
            case "will" -> answer.key(i + 1).equals("do");
            default -> false;
        };
    }

    /** "Bond, James Bond" and "Bond. James Bond." are James Bond. */
    private static NameSpan inFull(Answer answer, NameSpan name) {
        String last = answer.key(name.to() - 1);
        int next = answer.key(name.to()).equals(".") ? name.to() + 1 : name.to();
        return new NamePhrase(answer)
                .at(next, NamePhrase.Trust.BARE)
                .filter(full -> !answer.isWord(name.to()) && full.to() > full.from() + 1)
                .filter(full -> answer.key(full.to() - 1).equals(last)
                        || answer.key(full.from()).equals(answer.key(name.from())))
                .orElse(name);
    }

    private static Entity entity(Answer answer, String text, NameSpan name) {
        int start = answer.token(name.from()).start();
        int end = answer.token(name.to() - 1).end();
        return Entity.in(
                text, start, end, Entity.PERSON, PersonName.written(name.typed(answer, text)), name.confidence());
    }
}
