package org.parley.bot;

import java.util.List;
import java.util.Set;
import org.parley.chat.Choice;

/** One step of a flow. */
public sealed interface Step {

    /** Says something and goes on. */
    record Say(Sentence text) implements Step {}

    /**
     * Asks for a slot and waits; if the slot is already filled, says so and goes on.
     *
     * @param retry said when an answer did not fill the slot and another attempt is left
     * @param attempts how many answers are listened to, at least 1
     * @param then said when the slot is filled, or after the last attempt
     * @param known said instead of asking when the slot is already filled
     */
    record Ask(String slot, Sentence prompt, Sentence retry, int attempts, Sentence then, Sentence known)
            implements Step {

        public Ask {
            if (attempts < 1) {
                throw new IllegalArgumentException("\"attempts\" is at least 1");
            }
        }
    }

    /**
     * Answers questions until the budget is spent, then goes on.
     *
     * @param intents the questions it can answer, each by the response of the same name
     * @param atMost the budget, at least 1
     * @param countUnknown whether a question it cannot answer is taken from the budget too
     * @param aside intents that are answered by the response of the same name and cost nothing
     * @param otherwise the response to everything else
     * @param choices questions to tap
     */
    record Answer(
            Sentence prompt,
            Set<String> intents,
            int atMost,
            boolean countUnknown,
            Set<String> aside,
            String otherwise,
            List<Choice> choices)
            implements Step {

        public Answer {
            if (atMost < 1) {
                throw new IllegalArgumentException("\"at-most\" is at least 1");
            }
            intents = Set.copyOf(intents);
            aside = Set.copyOf(aside);
            choices = List.copyOf(choices);
        }
    }

    /** Goes on in another flow and does not come back. */
    record GoTo(String flow) implements Step {}

    /** Ends the conversation. */
    record End() implements Step {}
}
