package org.parley.understanding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an utterance means to one bot.
 *
 * @param intent the name of the intent, or {@link #UNKNOWN}
 * @param confidence how sure, from 0 to 1; for {@link #UNKNOWN} how sure that no intent of the bot is meant
 * @param candidates the likeliest intents, accepted or not, the likeliest first; their confidence is 0 if
 *     nothing speaks for any
 * @param entities the entities found, in the order of the text, not overlapping
 * @param language the language it was understood in, as the bot names it (BCP 47); {@link #UNDETERMINED} if nobody
 *     looked
 */
public record Understanding(
        String intent, double confidence, List<Candidate> candidates, List<Entity> entities, String language) {

    /** The intent of everything that no intent of the bot stands for. */
    public static final String UNKNOWN = "unknown";

    /** BCP 47 for a language that is not known. */
    public static final String UNDETERMINED = "und";

    /** How near the second candidate has to come to the first, as a share, for both to be worth asking about. */
    private static final double NEAR = 0.5;

    public Understanding {
        Objects.requireNonNull(intent, "intent");
        Objects.requireNonNull(language, "language");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("A confidence is between 0 and 1, not " + confidence);
        }
        candidates = List.copyOf(candidates);
        entities = List.copyOf(entities);
    }

    /** An understanding in no particular language. */
    public Understanding(String intent, double confidence, List<Candidate> candidates, List<Entity> entities) {
        this(intent, confidence, candidates, entities, UNDETERMINED);
    }

    /** An understanding of which only the intent is known. */
    public Understanding(String intent, double confidence, List<Entity> entities) {
        this(intent, confidence, List.of(new Candidate(intent, confidence)), entities);
    }

    public boolean isKnown() {
        return !intent.equals(UNKNOWN);
    }

    /** The first entity of a type. */
    public Optional<Entity> entity(String type) {
        return entities.stream().filter(entity -> entity.type().equals(type)).findFirst();
    }

    /**
     * The second candidate, if it is nearly as likely as the first: then a bot had better ask which of the two is
     * meant.
     */
    public Optional<Candidate> rival() {
        return candidates.size() < 2
                        || candidates.get(1).confidence()
                                < NEAR * candidates.get(0).confidence()
                ? Optional.empty()
                : Optional.of(candidates.get(1));
    }
}
