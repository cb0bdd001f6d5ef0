package org.parley.dialogue;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.parley.bot.Bot;

/**
 * Where a conversation stands: immutable, replaced whole.
 *
 * @param flow the flow it is in
 * @param step the index of the step it waits at
 * @param count what the step has used up: attempts of a question, or questions of a budget
 * @param slots what is known of the person, by slot
 * @param ended whether the conversation is over
 */
public record DialogueState(String flow, int step, int count, Map<String, String> slots, boolean ended) {

    public DialogueState {
        if (flow == null || flow.isBlank() || step < 0 || count < 0) {
            throw new IllegalArgumentException(
                    "No place in a bot: flow " + flow + ", step " + step + ", count " + count);
        }
        slots = Collections.unmodifiableMap(new TreeMap<>(slots));
    }

    /** The state before the first word. */
    static DialogueState beginning(Map<String, String> remembered) {
        return new DialogueState(Bot.MAIN, 0, 0, remembered, false);
    }

    DialogueState next() {
        return new DialogueState(flow, step + 1, 0, slots, ended);
    }

    DialogueState goTo(String otherFlow) {
        return new DialogueState(otherFlow, 0, 0, slots, ended);
    }

    DialogueState counted() {
        return new DialogueState(flow, step, count + 1, slots, ended);
    }

    DialogueState filled(String slot, String value) {
        Map<String, String> more = new TreeMap<>(slots);
        more.put(slot, value);
        return new DialogueState(flow, step, count, more, ended);
    }

    DialogueState end() {
        return new DialogueState(flow, step, count, slots, true);
    }
}
