package org.parley.bot;

import java.util.List;
import java.util.Set;
import org.parley.chat.Choice;

/** Reads one step: a text for a step without anything to say ("end"), else a map whose first key names the step. */
final class StepReader {

    private static final int DEFAULT_ATTEMPTS = 2;

    private StepReader() {}

    static Step read(Yaml step) {
        if (step.isText()) {
            return bare(step);
        }
        String kind = step.entries().keySet().stream().findFirst().orElse("nothing");
        return switch (kind) {
            case "say" -> new Step.Say(step.onlyWith("say").get("say").sentence());
            case "ask" -> ask(step);
            case "answer" -> answer(step);
            case "go-to" -> new Step.GoTo(step.onlyWith("go-to").get("go-to").text());
            default -> throw unknown(step, kind);
        };
    }

    private static Step bare(Yaml step) {
        if (step.text().equals("end")) {
            return new Step.End();
        }
        throw unknown(step, step.text());
    }

    private static Step ask(Yaml step) {
        step.onlyWith("ask", "prompt", "retry", "attempts", "then", "known");
        int attempts = step.find("attempts").map(Yaml::number).orElse(DEFAULT_ATTEMPTS);
        return step.as(() -> new Step.Ask(
                step.get("ask").text(),
                step.get("prompt").sentence(),
                step.get("retry").sentence(),
                attempts,
                step.get("then").sentence(),
                step.get("known").sentence()));
    }

    private static Step answer(Yaml step) {
        step.onlyWith("answer", "prompt", "at-most", "count-unknown", "aside", "otherwise", "choices");
        return step.as(() -> new Step.Answer(
                step.get("prompt").sentence(),
                Set.copyOf(step.get("answer").texts()),
                step.get("at-most").number(),
                step.find("count-unknown").map(Yaml::flag).orElse(true),
                Set.copyOf(step.find("aside").map(Yaml::texts).orElse(List.of())),
                step.get("otherwise").text(),
                step.find("choices").map(Yaml::texts).orElse(List.of()).stream()
                        .map(Choice::new)
                        .toList()));
    }

    private static BrokenBot unknown(Yaml step, String kind) {
        return step.broken(
                "\"" + kind + "\" is no step: use one of " + List.of("answer", "ask", "end", "go-to", "say"));
    }
}
