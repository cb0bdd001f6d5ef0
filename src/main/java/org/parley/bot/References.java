package org.parley.bot;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Checks that whatever a bot names is there, so that a conversation never meets a gap. */
record References(
        Map<String, String> facts,
        Map<String, List<String>> intents,
        List<String> common,
        Map<String, Sentence> responses,
        Map<String, Slot> slots,
        Map<String, List<Step>> flows,
        Map<String, String> anywhere) {

    void check() {
        require("flow", Bot.MAIN, flows.keySet());
        flows.forEach(this::checkEnding);
        flows.values().forEach(steps -> steps.forEach(this::check));
        responses.values().forEach(this::check);
        anywhere.forEach((intent, flow) -> {
            require("intent", intent, intentNames());
            require("flow", flow, flows.keySet());
        });
    }

    private void checkEnding(String flow, List<Step> steps) {
        boolean closed = !steps.isEmpty()
                && (steps.get(steps.size() - 1) instanceof Step.End
                        || steps.get(steps.size() - 1) instanceof Step.GoTo);
        if (!closed) {
            throw new BrokenBot("The flow \"" + flow + "\" runs out: let its last step be \"end\" or \"go-to\"");
        }
    }

    private void check(Step step) {
        if (step instanceof Step.Say say) {
            check(say.text());
        } else if (step instanceof Step.Ask ask) {
            require("slot", ask.slot(), slots.keySet());
            Stream.of(ask.prompt(), ask.retry(), ask.then(), ask.known()).forEach(this::check);
        } else if (step instanceof Step.Answer answer) {
            check(answer.prompt());
            require("response", answer.otherwise(), responses.keySet());
            Stream.concat(answer.intents().stream(), answer.aside().stream()).forEach(this::checkAnswered);
        } else if (step instanceof Step.GoTo goTo) {
            require("flow", goTo.flow(), flows.keySet());
        }
    }

    private void checkAnswered(String intent) {
        require("intent", intent, intentNames());
        require("response", intent, responses.keySet());
    }

    private void check(Sentence sentence) {
        sentence.places().forEach(place -> require("value", place, places()));
    }

    private Set<String> places() {
        Set<String> places = new HashSet<>(slots.keySet());
        facts.keySet().forEach(fact -> places.add("bot." + fact));
        return places;
    }

    private Set<String> intentNames() {
        Set<String> names = new HashSet<>(intents.keySet());
        names.addAll(common);
        return names;
    }

    private static void require(String kind, String name, Set<String> there) {
        if (!there.contains(name)) {
            throw new BrokenBot(
                    "There is no %s \"%s\": define it, or use one of %s".formatted(kind, name, new TreeSet<>(there)));
        }
    }
}
