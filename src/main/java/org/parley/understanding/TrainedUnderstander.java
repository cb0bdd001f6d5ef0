package org.parley.understanding;

import java.util.List;

/** Understands one bot's intents and, in every bot, the names of persons. Immutable and thread-safe. */
final class TrainedUnderstander implements Understander {

    private final IntentClassifier intents;
    private final NameReader names;

    TrainedUnderstander(IntentClassifier intents, NameReader names) {
        this.intents = intents;
        this.names = names;
    }

    @Override
    public Understanding understand(String text, Expected expected) {
        IntentClassifier.Guess guess = intents.classify(text);
        List<Entity> entities = names.read(text, expected).map(List::of).orElse(List.of());
        return new Understanding(guess.intent(), guess.confidence(), entities);
    }
}
