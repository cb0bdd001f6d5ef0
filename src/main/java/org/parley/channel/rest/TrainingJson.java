package org.parley.channel.rest;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.parley.understanding.training.Finding;
import org.parley.understanding.training.Trained;
import org.parley.understanding.training.Training;

/** A training and how it stands. */
@Schema(
        name = "Training",
        description = "A training and how it stands.",
        requiredProperties = {"id", "name", "state", "progress", "findings"})
public record TrainingJson(
        @Schema(description = "Its id.") UUID id,

        @Schema(description = "What it was called.") String name,

        @Schema(
                description = "How it stands.",
                enumeration = {"queued", "running", "done", "failed", "cancelled"})
        String state,

        @Schema(description = "How much is done.", minimum = "0", maximum = "1")
        double progress,

        @Schema(
                description =
                        "Whether the model was there already, from an earlier training; left out until it is done.")
        Boolean kept,

        @Schema(description = "How long it took; left out until it is done.", minimum = "0")
        Double seconds,

        @Schema(description = "What had better be looked at, the gravest first; empty until it is done.")
        List<FindingJson> findings) {

    /** Something about the examples. */
    @Schema(
            name = "Finding",
            description = "Something about the examples that had better be looked at.",
            requiredProperties = {"severity", "kind", "intent", "message"})
    public record FindingJson(
            @Schema(
                    description = "How bad it is.",
                    enumeration = {"warning", "hint"})
            String severity,

            @Schema(description = "What it is.", examples = "contradiction")
            String kind,

            @Schema(description = "Whose examples are meant.")
            String intent,

            @Schema(description = "The example that is meant.")
            String example,

            @Schema(description = "The intent it is at odds with.")
            String otherIntent,

            @Schema(description = "The example it is at odds with.")
            String otherExample,

            @Schema(description = "What is wrong and the likely fix.")
            String message) {

        static FindingJson of(Finding finding) {
            return new FindingJson(
                    word(finding.severity()),
                    word(finding.kind()),
                    finding.intent(),
                    finding.example().orElse(null),
                    finding.otherIntent().orElse(null),
                    finding.otherExample().orElse(null),
                    finding.message());
        }
    }

    static TrainingJson of(UUID id, Training training) {
        return new TrainingJson(
                id,
                training.name(),
                word(training.state()),
                training.progress(),
                training.result().map(Trained::kept).orElse(null),
                training.result()
                        .map(trained -> trained.took().toMillis() / 1000.0)
                        .orElse(null),
                training.findings().stream().map(FindingJson::of).toList());
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
