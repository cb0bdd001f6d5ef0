package org.parley.channel.rest;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.parley.problem.UnfitContent;

/** A sentence whose understanding is to be explained. */
@Schema(name = "ExplainRequest", description = "A sentence whose understanding is to be explained.")
public record ExplainRequest(
        @Schema(description = "The sentence: 1 to 4,000 characters.", required = true, minLength = 1, maxLength = 4000)
        String text,

        @Schema(description = "The types of entity the bot had just asked for.", examples = "person")
        List<String> expecting) {

    private static final int LONGEST = 4000;

    static ExplainRequest wanted(ExplainRequest request) {
        if (request == null || request.text == null || request.text.isBlank() || request.text.length() > LONGEST) {
            throw new UnfitContent("Send {\"text\": \"…\"} with 1 to 4,000 characters.");
        }
        return request;
    }

    Set<String> types() {
        if (expecting == null) {
            return Set.of();
        }
        if (expecting.stream().anyMatch(Objects::isNull)) {
            throw new UnfitContent("\"expecting\" lists types of entity: write for instance [\"person\"].");
        }
        return Set.copyOf(expecting);
    }
}
