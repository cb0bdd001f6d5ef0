package org.parley.understanding.training;

import java.util.ArrayList;
import java.util.List;
import org.parley.understanding.Context;
import org.parley.understanding.Entity;
import org.parley.understanding.Explanation;
import org.parley.understanding.Understanding;
import org.parley.understanding.entity.Entities;
import org.parley.understanding.entity.EntityRecognizer;
import org.parley.understanding.intent.CoverageCurve;
import org.parley.understanding.intent.IntentClassifier;
import org.parley.understanding.intent.Reasons;

/** Understands one bot's intents in one language, and finds entities. Immutable and thread-safe. */
final class TrainedUnderstander implements ExtendableUnderstander {

    private final String language;
    private final IntentClassifier intents;
    private final Entities entities;
    private final double threshold;

    /** @param language BCP 47 */
    TrainedUnderstander(String language, IntentClassifier intents, Entities entities) {
        this(language, intents, entities, intents.threshold());
    }

    private TrainedUnderstander(String language, IntentClassifier intents, Entities entities, double threshold) {
        this.language = language;
        this.intents = intents;
        this.entities = entities;
        this.threshold = threshold;
    }

    @Override
    public TrainedUnderstander with(EntityRecognizer... own) {
        return new TrainedUnderstander(language, intents, entities.with(own), threshold);
    }

    @Override
    public TrainedUnderstander at(double other) {
        if (!(other >= 0 && other <= 1)) {
            throw new IllegalArgumentException("A threshold is from 0 to 1, not " + other);
        }
        return new TrainedUnderstander(language, intents, entities, other);
    }

    @Override
    public CoverageCurve curve() {
        return intents.curve();
    }

    @Override
    public Understanding understand(String text, Context context) {
        return understanding(intents.classify(text, threshold), entities.recognize(text, context));
    }

    @Override
    public Explanation explain(String text, Context context) {
        Reasons reasons = intents.explain(text, threshold);
        List<Explanation.Rejected> rejected = new ArrayList<>();
        List<Entity> found = entities.judge(
                text, context, (entity, reason) -> rejected.add(new Explanation.Rejected(entity, reason)));
        return new Explanation(
                understanding(reasons.guess(), found),
                reasons.text(),
                threshold,
                reasons.words(),
                reasons.features(),
                rejected);
    }

    private Understanding understanding(IntentClassifier.Guess guess, List<Entity> found) {
        return new Understanding(guess.intent(), guess.confidence(), guess.candidates(), found, language);
    }
}
