package org.parley.channel.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.parley.workshop.EvaluationRun;

/** An evaluation and how it stands. */
@Schema(
        name = "Evaluation",
        description = "An evaluation and how it stands.",
        requiredProperties = {"id", "bot", "state"})
public record EvaluationJson(
        @Schema(description = "Its id.") UUID id,

        @Schema(description = "The bot that is evaluated.") String bot,

        @Schema(
                description = "How it stands.",
                enumeration = {"queued", "running", "done", "failed", "cancelled"})
        String state,

        @Schema(description = "Where its report is, once it is done.", format = "uri-reference")
        String report) {

    static EvaluationJson of(UUID id, EvaluationRun run, String report) {
        EvaluationRun.State state = run.state();
        return new EvaluationJson(
                id, run.bot(), TrainingJson.word(state), state == EvaluationRun.State.DONE ? report : null);
    }
}
