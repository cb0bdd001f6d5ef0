package org.parley.dialogue;

import java.util.ArrayList;
import java.util.List;
import org.parley.bot.Bot;
import org.parley.bot.Sentence;
import org.parley.bot.Step;
import org.parley.chat.Reply;
import org.parley.understanding.Entity;
import org.parley.understanding.Understanding;

/** One decision in the making: walks a bot's steps, gathering replies, until a step waits or the conversation ends. */
final class Course {

    /** Steps one decision may take: a flow that never waits is stopped here, and the person told so. */
    static final int MOST_STEPS = 100;

    static final String APOLOGY = "Sorry, I lost my thread. Let us start again another time.";

    private final Bot bot;
    private final List<Reply> replies = new ArrayList<>();
    private DialogueState state;
    private boolean resting;

    Course(Bot bot, DialogueState state) {
        this.bot = bot;
        this.state = state;
    }

    Course goTo(String flow) {
        state = state.goTo(flow);
        return this;
    }

    Course fill(Step.Ask ask, Entity found) {
        state = state.filled(ask.slot(), found.value());
        conclude(ask);
        return this;
    }

    Course miss(Step.Ask ask) {
        state = state.counted();
        if (state.count() < ask.attempts()) {
            say(ask.retry());
            resting = true;
        } else {
            conclude(ask);
        }
        return this;
    }

    Course answer(Step.Answer step, Understanding heard) {
        boolean aside = step.aside().contains(heard.intent());
        boolean known = step.intents().contains(heard.intent());
        say(bot.responses().get(aside || known ? heard.intent() : step.otherwise()));
        if (known || (!aside && step.countUnknown())) {
            state = state.counted();
        }
        if (state.count() < step.atMost()) {
            resting = true;
        } else {
            state = state.next();
        }
        return this;
    }

    /** Takes steps until one waits for the person or ends the conversation. */
    Decision advance() {
        for (int taken = 0; !resting; taken++) {
            if (taken == MOST_STEPS) {
                return new Decision(state.end(), List.of(new Reply(APOLOGY)));
            }
            enter(bot.step(state.flow(), state.step()).orElseThrow());
        }
        return new Decision(state, replies);
    }

    private void enter(Step step) {
        if (step instanceof Step.Say say) {
            say(say.text());
            state = state.next();
        } else if (step instanceof Step.Ask ask) {
            enter(ask);
        } else if (step instanceof Step.Answer answer) {
            say(answer.prompt());
            resting = true;
        } else if (step instanceof Step.GoTo goTo) {
            goTo(goTo.flow());
        } else {
            state = state.end();
            resting = true;
        }
    }

    private void enter(Step.Ask ask) {
        if (state.slots().containsKey(ask.slot())) {
            say(ask.known());
            state = state.next();
        } else {
            say(ask.prompt());
            resting = true;
        }
    }

    private void conclude(Step.Ask ask) {
        say(ask.then());
        state = state.next();
    }

    private void say(Sentence sentence) {
        replies.add(new Reply(sentence.with(bot.values(state.slots()))));
    }
}
