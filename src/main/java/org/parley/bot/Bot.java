package org.parley.bot;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A bot as its author wrote it: immutable, complete, checked. Safe to share.
 *
 * @param name what conversations call it
 * @param version told from the content of its file: another file is another version
 * @param facts what sentences can say about the bot, {@code bot.age} as {@code age}
 * @param intents example sentences by intent
 * @param common intents whose examples come with Parley
 * @param flows steps by the name of their flow; a conversation begins in {@value #MAIN}
 * @param threshold the confidence from which on an intent is accepted, from 0 to 1, if the author wants another than the
 *     one that training finds
 * @param anywhere the flow to go to when an intent is heard wherever the conversation stands
 */
public record Bot(
        String name,
        String version,
        Map<String, String> facts,
        Map<String, List<String>> intents,
        List<String> common,
        OptionalDouble threshold,
        Map<String, Sentence> responses,
        Map<String, Slot> slots,
        Map<String, List<Step>> flows,
        Map<String, String> anywhere) {

    /** The flow every conversation begins in. */
    public static final String MAIN = "main";

    public Bot {
        facts = Map.copyOf(facts);
        intents = Map.copyOf(intents);
        common = List.copyOf(common);
        if (threshold.isPresent() && !(threshold.getAsDouble() >= 0 && threshold.getAsDouble() <= 1)) {
            throw new BrokenBot("The threshold is a confidence from 0 to 1, not " + threshold.getAsDouble()
                    + ": leave it out to take the one that training finds");
        }
        responses = Map.copyOf(responses);
        slots = Map.copyOf(slots);
        flows = Map.copyOf(flows);
        anywhere = Map.copyOf(anywhere);
        new References(facts, intents, common, responses, slots, flows, anywhere).check();
    }

    /** The step at a place, if the bot has one there. */
    public Optional<Step> step(String flow, int index) {
        List<Step> steps = flows.getOrDefault(flow, List.of());
        return index < steps.size() ? Optional.of(steps.get(index)) : Optional.empty();
    }

    /** What sentences can say: the facts, and each slot's value or what stands in for it. */
    public Map<String, String> values(Map<String, String> filled) {
        Map<String, String> values = new HashMap<>();
        facts.forEach((fact, value) -> values.put("bot." + fact, value));
        slots.values().forEach(slot -> values.put(slot.name(), filled.getOrDefault(slot.name(), slot.otherwise())));
        return values;
    }

    /** The slot that holds the user's name from one conversation to the next, if the bot remembers it. */
    public Optional<Slot> nameSlot() {
        return slots.values().stream().filter(Slot::remember).findFirst();
    }

    /** What a conversation with a user of that name begins with in its slots. */
    public Map<String, String> remembered(Optional<String> userName) {
        return nameSlot()
                .flatMap(slot -> userName.map(name -> Map.of(slot.name(), name)))
                .orElse(Map.of());
    }
}
