package org.parley.channel.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.parley.problem.UnfitContent;
import org.parley.understanding.evaluation.LabelledText;
import org.parley.workshop.Trial;

/** What is to be evaluated. */
@Schema(name = "EvaluationRequest", description = "What is to be evaluated; nothing of it is required.")
public record EvaluationRequest(
        @Schema(
                description = "Without sentences: in how many parts the bot's own examples are cross-validated.",
                minimum = "2",
                maximum = "20",
                defaultValue = "5")
        Integer folds,

        @Schema(description = "Sentences to score, best what people really said and the bot was not trained with.")
        List<LabelledJson> sentences,

        @Schema(
                description =
                        "Other examples, sentences by intent: they are trained and compared with the bot that runs.")
        Map<String, List<String>> examples) {

    /** A sentence and what it means. */
    @Schema(
            name = "LabelledSentence",
            description = "A sentence and what it means.",
            requiredProperties = {"text", "intent"})
    public record LabelledJson(
            @Schema(description = "What was said.", maxLength = 4000)
            String text,

            @Schema(description = "Its intent; \"oos\" if it means none of the bot's.")
            String intent) {

        LabelledText content() {
            if (text == null || text.isBlank() || intent == null || intent.isBlank()) {
                throw new UnfitContent("Each of \"sentences\" is {\"text\": \"…\", \"intent\": \"…\"}.");
            }
            return new LabelledText(text, intent);
        }
    }

    static Trial wanted(EvaluationRequest request) {
        EvaluationRequest wanted = request == null ? new EvaluationRequest(null, null, null) : request;
        List<LabelledJson> sentences = wanted.sentences == null ? List.of() : wanted.sentences;
        int folds = wanted.folds == null ? Trial.USUAL_FOLDS : wanted.folds;
        if (folds < 2 || folds > Trial.MOST_FOLDS) {
            throw new UnfitContent("\"folds\" is from 2 to " + Trial.MOST_FOLDS + ".");
        }
        if (wanted.examples != null && sentences.isEmpty()) {
            throw new UnfitContent("\"examples\" are compared with the bot that runs on \"sentences\": send some.");
        }
        if (wanted.examples != null) {
            wanted.examples.forEach(TrainingRequest::check);
        }
        return new Trial(
                folds,
                sentences.stream().map(EvaluationRequest::content).toList(),
                Optional.ofNullable(wanted.examples).filter(examples -> !examples.isEmpty()));
    }

    private static LabelledText content(LabelledJson sentence) {
        if (sentence == null) {
            throw new UnfitContent("One of \"sentences\" is null.");
        }
        return sentence.content();
    }
}
