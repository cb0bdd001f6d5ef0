package org.parley.dialogue;

import java.util.List;
import java.util.OptionalInt;
import org.parley.bot.Step;
import org.parley.chat.Choice;

/**
 * How a conversation stands, seen from outside; derived from bot and state.
 *
 * @param awaits what an answer is expected to: the name of the slot asked for, {@value #QUESTION}, or {@value #NOTHING}
 *     once it has ended
 * @param questionsLeft how many questions are left, where they are counted
 * @param choices what may be tapped now
 */
public record Standing(boolean ended, String awaits, OptionalInt questionsLeft, List<Choice> choices) {

    public static final String QUESTION = "question";
    public static final String NOTHING = "nothing";

    public Standing {
        choices = List.copyOf(choices);
    }

    static Standing at(Step step, int count) {
        if (step instanceof Step.Ask ask) {
            return new Standing(false, ask.slot(), OptionalInt.empty(), List.of());
        }
        if (step instanceof Step.Answer answer) {
            return new Standing(false, QUESTION, OptionalInt.of(answer.atMost() - count), answer.choices());
        }
        return new Standing(false, QUESTION, OptionalInt.empty(), List.of());
    }

    static Standing over() {
        return new Standing(true, NOTHING, OptionalInt.empty(), List.of());
    }
}
