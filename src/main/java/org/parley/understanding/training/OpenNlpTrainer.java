package org.parley.understanding.training;

import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.parley.understanding.Examples;
import org.parley.understanding.Understander;
import org.parley.understanding.Understanding;
import org.parley.understanding.intent.IntentTrainer;
import org.parley.understanding.intent.Progress;
import org.parley.understanding.name.NameLists;
import org.parley.understanding.name.NameReader;
import org.parley.understanding.text.Resource;

/**
 * Trains an {@link Understander} with OpenNLP, inside the JVM and from a bot's own examples. The same examples always
 * give the same answers. Training takes about a second for some thousand sentences, on the caller's thread; the first
 * training in a JVM also trains the name finder, beside it on a thread of the common pool: all bots share it.
 */
public final class OpenNlpTrainer {

    /** What most people say to a bot that has no intent for it; see {@link #train}. */
    static final List<String> BACKGROUND = List.of("en/near-misses.txt", "en/negatives.txt");

    private OpenNlpTrainer() {}

    /**
     * Trains an understander. Besides the examples it learns a background of sentences that Parley ships, so that what
     * no intent stands for is {@linkplain Understanding#UNKNOWN unknown}. A bot may have its own such sentences under
     * that name; an example of an intent is always stronger than an equal sentence of the background.
     *
     * @throws IllegalArgumentException if an intent has no examples
     */
    public static Understander train(Examples examples) {
        CompletableFuture<NameReader> names = CompletableFuture.supplyAsync(NameReader::shipped);
        return new TrainedUnderstander(trainer(examples, new Progress()).train(), names.join());
    }

    /** A trainer that has heard the examples and the background, and has yet to learn them. */
    static IntentTrainer trainer(Examples examples, Progress progress) {
        IntentTrainer trainer = new IntentTrainer(OpenNlpTrainer::isWord, progress);
        new TreeMap<>(examples.byIntent()).forEach((intent, sentences) -> {
            if (sentences.isEmpty()) {
                throw new IllegalArgumentException("Intent " + intent + " has no examples: write some, or remove it");
            }
            trainer.learn(intent, sentences);
        });
        BACKGROUND.forEach(file -> trainer.learnBackground(Resource.lines(file)));
        return trainer;
    }

    /** Short names are left out: "nam" is rather a name misspelt than a Nam. */
    static boolean isWord(String word) {
        NameLists lists = NameLists.shipped();
        return lists.isCommon(word) || word.length() > 3 && lists.isKnownName(word);
    }
}
