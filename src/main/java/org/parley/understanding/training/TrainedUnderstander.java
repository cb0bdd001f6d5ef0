package org.parley.understanding.training;

import java.util.ArrayList;
import java.util.List;
import org.parley.understanding.Context;
import org.parley.understanding.Entity;
import org.parley.understanding.Explanation;
import org.parley.understanding.Understanding;
import org.parley.understanding.entity.Entities;
import org.parley.understanding.entity.EntityRecognizer;
import org.parley.understanding.intent.IntentClassifier;
import org.parley.understanding.intent.Reasons;

/** Understands one bot's intents in one language, and finds entities. Immutable and thread-safe. */
final class TrainedUnderstander implements ExtendableUnderstander {

    private final String language;
    private final IntentClassifier intents;
    private final Entities entities;

    /** @param language BCP 47 */
    TrainedUnderstander(String language, IntentClassifier intents, Entities entities) {
        this.language = language;
        this.intents = intents;
        this.entities = entities;
    }

    @Override
    public TrainedUnderstander with(EntityRecognizer... own) {
        return new TrainedUnderstander(language, intents, entities.with(own));
    }

    @Override
    public Understanding understand(String text, Context context) {
        return understanding(intents.classify(text), entities.recognize(text, context));
    }

    @Override
    public Explanation explain(String text, Context context) {
        Reasons reasons = intents.explain(text);
        List<Explanation.Rejected> rejected = new ArrayList<>();
        List<Entity> found = entities.judge(
                text, context, (entity, reason) -> rejected.add(new Explanation.Rejected(entity, reason)));
        return new Explanation(
                understanding(reasons.guess(), found),
                reasons.text(),
                intents.threshold(),
                reasons.words(),
                reasons.features(),
                rejected);
    }

    private Understanding understanding(IntentClassifier.Guess guess, List<Entity> found) {
        return new Understanding(guess.intent(), guess.confidence(), guess.candidates(), found, language);
    }
}
