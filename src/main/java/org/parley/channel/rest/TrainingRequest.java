package org.parley.channel.rest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.parley.problem.UnfitContent;
import org.parley.understanding.Examples;

/** Examples to be trained, to see what they are worth. */
@Schema(
        name = "TrainingRequest",
        description = "Examples to be trained.",
        requiredProperties = {"examples"})
public record TrainingRequest(
        @Schema(description = "What to call it in messages.", maxLength = 100, defaultValue = "bot")
        String name,

        @Schema(description = "The language of the examples, a BCP 47 tag.", defaultValue = "en")
        String language,

        @Schema(description = "Sentences by intent; under \"unknown\" those that mean none of the intents.")
        Map<String, List<String>> examples) {

    private static final int LONGEST_NAME = 100;

    static TrainingRequest wanted(TrainingRequest request) {
        if (request == null || request.examples == null || request.examples.isEmpty()) {
            throw new UnfitContent("Send {\"examples\": {\"intent\": [\"sentence\", …], …}}.");
        }
        if (request.name != null && request.name.length() > LONGEST_NAME) {
            throw new UnfitContent("The name is longer than " + LONGEST_NAME + " characters.");
        }
        request.examples.forEach(TrainingRequest::check);
        return request;
    }

    /** Refuses an intent without a name or without sentences, naming it. */
    static void check(String intent, List<String> sentences) {
        if (intent.isBlank() || sentences == null || sentences.isEmpty() || sentences.contains(null)) {
            throw new UnfitContent(
                    "The intent \"" + intent + "\" needs a name and a list of sentences: write some, or leave it out.");
        }
    }

    String nameOrUsual() {
        return name == null || name.isBlank() ? "bot" : name.strip();
    }

    Examples content() {
        String tag = language == null ? "en" : language;
        if (Locale.forLanguageTag(tag).getLanguage().isEmpty()) {
            throw new UnfitContent("\"" + tag + "\" names no language: write a tag such as \"en\" or \"pt-BR\".");
        }
        return new Examples(tag, examples);
    }
}
