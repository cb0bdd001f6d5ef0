package org.parley.dialogue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.bot.Bot;
import org.parley.bot.BrokenBot;
import org.parley.chat.Utterance;
import org.parley.understanding.Context;
import org.parley.understanding.Examples;
import org.parley.understanding.Understander;
import org.parley.understanding.Understanding;
import org.parley.understanding.training.CommonIntents;
import org.parley.understanding.training.ExtendableUnderstander;
import org.parley.understanding.training.OpenNlpTrainer;

/** One turn of a bot's conversation, from words to decision. Plain Java; immutable, safe to share by all threads. */
public record Turn(Policy policy, Understander understander) {

    /** What a turn came to: what was understood, and what to do about it. */
    public record Outcome(Understanding heard, Decision decision) {}

    /**
     * Trains a bot, on the caller's thread.
     *
     * @throws BrokenBot as {@link #examples}
     */
    public static Turn of(Bot bot) {
        return of(bot, OpenNlpTrainer.train(examples(bot)));
    }

    /** The turns of a bot that is trained already, at the threshold its author wants. */
    static Turn of(Bot bot, ExtendableUnderstander trained) {
        return new Turn(
                new Policy(bot),
                bot.threshold().isPresent() ? trained.at(bot.threshold().getAsDouble()) : trained);
    }

    /**
     * What a bot is trained with: its own examples, and those of the common intents it names.
     *
     * @throws BrokenBot if it names a common intent that there is none of
     */
    public static Examples examples(Bot bot) {
        Map<String, List<String>> examples = new TreeMap<>(bot.intents());
        Map<String, List<String>> common = CommonIntents.english();
        for (String intent : bot.common()) {
            if (!common.containsKey(intent)) {
                throw new BrokenBot("The bot " + bot.name() + " names \"" + intent + "\" among \"common\": use some of "
                        + common.keySet());
            }
            examples.merge(intent, common.get(intent), Turn::joined);
        }
        return new Examples(examples);
    }

    private static List<String> joined(List<String> own, List<String> common) {
        return Stream.concat(own.stream(), common.stream()).toList();
    }

    public Bot bot() {
        return policy.bot();
    }

    /** The decision that opens a conversation with a user of whom these slots are remembered. */
    public Decision open(Map<String, String> remembered) {
        return policy.open(remembered);
    }

    /** Understands what was said now, in this state, and decides. */
    public Outcome take(DialogueState state, Utterance said, Instant now) {
        Understanding heard =
                understander.understand(said.text(), Context.at(now).expecting(policy.expected(state)));
        return new Outcome(heard, policy.decide(state, heard));
    }

    /** How a conversation in this state stands. */
    public Standing standing(DialogueState state) {
        return policy.standing(state);
    }
}
