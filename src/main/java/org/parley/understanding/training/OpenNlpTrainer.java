package org.parley.understanding.training;

import java.util.List;
import java.util.TreeMap;
import org.parley.understanding.Examples;
import org.parley.understanding.Understander;
import org.parley.understanding.Understanding;
import org.parley.understanding.intent.IntentTrainer;
import org.parley.understanding.intent.Progress;
import org.parley.understanding.name.ModelStore;
import org.parley.understanding.name.NameLists;
import org.parley.understanding.text.Language;

/**
 * Trains an {@link Understander} with OpenNLP, inside the JVM and from a bot's own examples. The same examples always
 * give the same answers. Training takes about a second for some thousand sentences, on the caller's thread; the first
 * training in a JVM also trains the name finder, beside it on a thread of the common pool: all bots share it.
 */
public final class OpenNlpTrainer {

    private OpenNlpTrainer() {}

    /**
     * Trains an understander. Besides the examples it learns a background of sentences that Parley ships, so that what
     * no intent stands for is {@linkplain Understanding#UNKNOWN unknown}. A bot may have its own such sentences under
     * that name; an example of an intent is always stronger than an equal sentence of the background.
     *
     * @throws IllegalArgumentException if an intent has no examples
     */
    public static ExtendableUnderstander train(Examples examples) {
        return train(List.of(examples));
    }

    /**
     * Trains an understander of several languages, the first being the one the bot speaks if nothing tells otherwise.
     * Each sentence is understood in its own: the detected one, or that of the conversation if it is too short to tell.
     *
     * @throws IllegalArgumentException if there is no language, one twice, or an intent without examples
     */
    public static ExtendableUnderstander train(List<Examples> languages) {
        return new TrainingRun(languages, ModelStore.NONE, new Progress()).run().understander();
    }

    /** A trainer that has heard the examples and the background, and has yet to learn them. */
    static IntentTrainer trainer(Examples examples, Progress progress) {
        Language language = Language.of(examples.language());
        IntentTrainer trainer = new IntentTrainer(language, word -> isWord(word, language), progress);
        new TreeMap<>(examples.byIntent()).forEach((intent, sentences) -> {
            if (sentences.isEmpty()) {
                throw new IllegalArgumentException("Intent " + intent + " has no examples: write some, or remove it");
            }
            trainer.learn(intent, sentences);
        });
        Background.of(language).forEach(trainer::learnBackground);
        return trainer;
    }

    /** Short names are left out: "nam" is rather a name misspelt than a Nam. */
    static boolean isWord(String word, Language language) {
        NameLists lists = NameLists.shipped();
        boolean common = language == Language.ENGLISH
                ? lists.isCommon(word)
                : language.stopWords().contains(word);
        return common || word.length() > 3 && lists.isKnownName(word);
    }
}
