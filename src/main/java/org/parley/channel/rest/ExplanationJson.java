package org.parley.channel.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.parley.understanding.Candidate;
import org.parley.understanding.Entity;
import org.parley.understanding.Explanation;
import org.parley.understanding.Understanding;

/** Why a sentence is understood as it is. */
@Schema(
        name = "Explanation",
        description = "Why a sentence is understood as it is.",
        requiredProperties = {
            "intent",
            "confidence",
            "reason",
            "threshold",
            "candidates",
            "entities",
            "words",
            "features",
            "rejected"
        })
public record ExplanationJson(
        @Schema(description = "The intent; \"unknown\" if none is meant.", examples = "ask-age")
        String intent,

        @Schema(description = "How sure, from 0 to 1.", minimum = "0", maximum = "1")
        double confidence,

        @Schema(description = "Why the intent was accepted or refused.")
        String reason,

        @Schema(description = "The confidence from which on this bot accepts an intent.", minimum = "0", maximum = "1")
        double threshold,

        @Schema(description = "The likeliest intents, accepted or not, the likeliest first.")
        List<CandidateJson> candidates,

        @Schema(description = "What was found beside the intent, in the order of the text.")
        List<EntityJson> entities,

        @Schema(description = "The words as they were read.")
        List<WordJson> words,

        @Schema(description = "What spoke for the likeliest intent or against it, the strongest first.")
        List<FeatureJson> features,

        @Schema(description = "Candidates for entities that were not taken, and why.")
        List<RejectedJson> rejected) {

    /** An intent that may be meant. */
    @Schema(name = "Candidate", description = "An intent that may be meant.")
    public record CandidateJson(String intent, double confidence) {

        static CandidateJson of(Candidate candidate) {
            return new CandidateJson(candidate.intent(), candidate.confidence());
        }
    }

    /** Something named in a sentence. */
    @Schema(name = "Entity", description = "Something named in a sentence.")
    public record EntityJson(
            @Schema(description = "What kind of thing.", examples = "person")
            String type,

            @Schema(description = "The normalised value.", examples = "Ada")
            String value,

            @Schema(description = "As it was said.", examples = "ada")
            String text,

            @Schema(description = "Where it begins, in UTF-16 units.", minimum = "0")
            int start,

            @Schema(description = "Where it ends, exclusive.", minimum = "1")
            int end,

            @Schema(description = "How sure, from 0 to 1.", minimum = "0", maximum = "1")
            double confidence) {

        static EntityJson of(Entity entity) {
            return new EntityJson(
                    entity.type(), entity.value(), entity.text(), entity.start(), entity.end(), entity.confidence());
        }
    }

    /** A word of the sentence. */
    @Schema(name = "Word", description = "A word of the sentence.")
    public record WordJson(
            @Schema(description = "As it was said.") String said,

            @Schema(description = "As it was read, its spelling mended.")
            String read,

            @Schema(description = "Whether training has seen it.")
            boolean known) {}

    /** Something that training has given a weight. */
    @Schema(name = "Feature", description = "Something of the sentence that training has given a weight.")
    public record FeatureJson(
            @Schema(description = "What it is.") String name,

            @Schema(description = "What it adds to the score of the likeliest intent.")
            double weight,

            @Schema(description = "What it adds to the score of the second.")
            double rival) {}

    /** A candidate for an entity that was not taken. */
    @Schema(name = "Rejected", description = "A candidate for an entity that was not taken.")
    public record RejectedJson(EntityJson entity, String reason) {}

    static ExplanationJson of(Explanation explanation) {
        Understanding heard = explanation.understanding();
        return new ExplanationJson(
                heard.intent(),
                heard.confidence(),
                explanation.reason(),
                explanation.threshold(),
                heard.candidates().stream().map(CandidateJson::of).toList(),
                heard.entities().stream().map(EntityJson::of).toList(),
                explanation.words().stream()
                        .map(word -> new WordJson(word.said(), word.read(), word.known()))
                        .toList(),
                explanation.features().stream()
                        .map(feature -> new FeatureJson(feature.name(), feature.weight(), feature.rival()))
                        .toList(),
                explanation.rejected().stream()
                        .map(rejected -> new RejectedJson(EntityJson.of(rejected.entity()), rejected.reason()))
                        .toList());
    }
}
