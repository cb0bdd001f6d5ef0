package org.parley.dialogue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.bot.Bot;
import org.parley.bot.Step;
import org.parley.understanding.Entity;
import org.parley.understanding.Understanding;

/** What a bot does next: a pure function of the bot, the state and what was understood. Immutable; safe to share. */
public record Policy(Bot bot) {

    /** The decision that opens a conversation with a user of whom these slots are remembered. */
    public Decision open(Map<String, String> remembered) {
        return new Course(bot, DialogueState.beginning(remembered)).advance();
    }

    /** The decision upon what was understood. A state that has ended is not asked about. */
    public Decision decide(DialogueState state, Understanding heard) {
        if (state.ended()) {
            throw new IllegalArgumentException("The conversation is over");
        }
        Course course = new Course(bot, state);
        return respond(course, state, heard).advance();
    }

    private Course respond(Course course, DialogueState state, Understanding heard) {
        Step step = waiting(state);
        Optional<Entity> answer = step instanceof Step.Ask ask ? answerTo(ask, heard) : Optional.empty();
        String flow = bot.anywhere().get(heard.intent());
        if (step instanceof Step.Ask ask && answer.isPresent()) {
            return course.fill(ask, answer.get());
        } else if (flow != null) {
            return course.goTo(flow);
        } else if (step instanceof Step.Ask ask) {
            return course.miss(ask);
        } else if (step instanceof Step.Answer answers) {
            return course.answer(answers, heard);
        }
        // The bot was changed under the conversation: its place is gone, what is known of the person is not.
        return course.goTo(Bot.MAIN);
    }

    /** How a conversation in this state stands. */
    public Standing standing(DialogueState state) {
        return state.ended() ? Standing.over() : Standing.at(waiting(state), state.count());
    }

    /** The types of entity that the next utterance is expected to contain, because the bot has asked for them. */
    public Set<String> expected(DialogueState state) {
        return waiting(state) instanceof Step.Ask ask
                ? Set.of(bot.slots().get(ask.slot()).type())
                : Set.of();
    }

    /** The step the state waits at: where the bot has none there, its end. */
    private Step waiting(DialogueState state) {
        return bot.step(state.flow(), state.step()).orElse(new Step.End());
    }

    private Optional<Entity> answerTo(Step.Ask ask, Understanding heard) {
        return heard.entity(bot.slots().get(ask.slot()).type());
    }
}
