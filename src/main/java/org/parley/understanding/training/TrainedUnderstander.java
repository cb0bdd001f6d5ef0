package org.parley.understanding.training;

import java.util.List;
import org.parley.understanding.Context;
import org.parley.understanding.Entity;
import org.parley.understanding.Explanation;
import org.parley.understanding.Understander;
import org.parley.understanding.Understanding;
import org.parley.understanding.intent.IntentClassifier;
import org.parley.understanding.intent.Reasons;
import org.parley.understanding.name.NameReader;

/** Understands one bot's intents in one language and, in every bot, the names of persons. Immutable and thread-safe. */
final class TrainedUnderstander implements Understander {

    private final String language;
    private final IntentClassifier intents;
    private final NameReader names;

    /** @param language BCP 47 */
    TrainedUnderstander(String language, IntentClassifier intents, NameReader names) {
        this.language = language;
        this.intents = intents;
        this.names = names;
    }

    @Override
    public Understanding understand(String text, Context context) {
        return understanding(intents.classify(text), text, context);
    }

    @Override
    public Explanation explain(String text, Context context) {
        Reasons reasons = intents.explain(text);
        return new Explanation(
                understanding(reasons.guess(), text, context),
                reasons.text(),
                intents.threshold(),
                reasons.words(),
                reasons.features(),
                List.of());
    }

    private Understanding understanding(IntentClassifier.Guess guess, String text, Context context) {
        List<Entity> entities =
                names.read(text, context.expects(Entity.PERSON)).map(List::of).orElse(List.of());
        return new Understanding(guess.intent(), guess.confidence(), guess.candidates(), entities, language);
    }
}
