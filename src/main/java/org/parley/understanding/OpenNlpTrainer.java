package org.parley.understanding;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * Trains an {@link Understander} with OpenNLP, inside the JVM and from a bot's own examples. The same examples always
 * give the same answers. Training takes about a second for some thousand sentences, on the caller's thread; the first
 * training in a JVM also trains the name finder, beside it on a thread of the common pool: all bots share it.
 */
public final class OpenNlpTrainer {

    /** What most people say to a bot that has no intent for it; see {@link #train}. */
    private static final List<String> BACKGROUND = List.of("en/near-misses.txt", "en/negatives.txt");

    private OpenNlpTrainer() {}

    /**
     * Trains an understander. Besides the examples it learns a background of sentences that Parley ships, so that what
     * no intent stands for is {@linkplain Understanding#UNKNOWN unknown}. A bot may have its own such sentences under
     * that name; an example of an intent is always stronger than an equal sentence of the background.
     *
     * @throws IllegalArgumentException if an intent has no examples
     */
    public static Understander train(Examples examples) {
        CompletableFuture<NameReader> names = CompletableFuture.supplyAsync(() -> SharedNames.READER);
        IntentTrainer trainer = new IntentTrainer();
        new TreeMap<>(examples.byIntent()).forEach((intent, sentences) -> {
            if (sentences.isEmpty()) {
                throw new IllegalArgumentException("Intent " + intent + " has no examples: write some, or remove it");
            }
            trainer.learn(intent, sentences);
        });
        BACKGROUND.forEach(file -> trainer.learn(Understanding.UNKNOWN, Resource.lines(file)));
        return new TrainedUnderstander(trainer.train(), names.join());
    }

    /** Trained when first needed, once for all bots: names do not depend on a bot. */
    private static final class SharedNames {
        static final NameReader READER = new NameReader(new TrainedNames());
    }
}
