package org.parley.understanding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an utterance means to one bot.
 *
 * @param intent the name of the intent, or {@link #UNKNOWN}
 * @param confidence how sure, from 0 to 1; for {@link #UNKNOWN} how sure that no intent of the bot is meant
 * @param entities the entities found, in the order of the text, not overlapping
 */
public record Understanding(String intent, double confidence, List<Entity> entities) {

    /** The intent of everything that no intent of the bot stands for. */
    public static final String UNKNOWN = "unknown";

    public Understanding {
        Objects.requireNonNull(intent, "intent");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("A confidence is between 0 and 1, not " + confidence);
        }
        entities = List.copyOf(entities);
    }

    public boolean isKnown() {
        return !intent.equals(UNKNOWN);
    }

    /** The first entity of a type. */
    public Optional<Entity> entity(String type) {
        return entities.stream().filter(entity -> entity.type().equals(type)).findFirst();
    }
}
