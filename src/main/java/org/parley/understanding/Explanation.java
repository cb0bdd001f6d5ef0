package org.parley.understanding;

import java.util.List;
import java.util.Objects;

/**
 * Why an utterance was understood as it was: for authors of bots, to see which example is missing.
 *
 * @param understanding what was understood
 * @param reason in a sentence, why the intent was accepted or refused
 * @param threshold the confidence from which on this bot accepts an intent
 * @param words what was read, word by word
 * @param features what spoke for the likeliest intent or against it, the strongest first; their weights and much
 *     smaller ones that are left out add up to its score
 * @param rejected candidates for entities that were not taken
 */
public record Explanation(
        Understanding understanding,
        String reason,
        double threshold,
        List<Word> words,
        List<Feature> features,
        List<Rejected> rejected) {

    public Explanation {
        Objects.requireNonNull(understanding, "understanding");
        Objects.requireNonNull(reason, "reason");
        words = List.copyOf(words);
        features = List.copyOf(features);
        rejected = List.copyOf(rejected);
    }

    /**
     * A word of the utterance.
     *
     * @param said as it was said, in lower case and written out
     * @param read as it was taken, its spelling mended
     * @param known whether training has seen it
     */
    public record Word(String said, String read, boolean known) {}

    /**
     * Something of the utterance that training has given a weight.
     *
     * @param name what it is, to be read by people: {@code word "card"}, {@code "lost" near "card"}
     * @param weight what it adds to the score of the likeliest intent; negative if it speaks against it
     * @param rival what it adds to the score of the second; 0 if there is none
     */
    public record Feature(String name, double weight, double rival) {}

    /**
     * A candidate that is no entity of the understanding.
     *
     * @param reason in a few words, why
     */
    public record Rejected(Entity entity, String reason) {}

    /** An explanation by an understander that cannot say more than what it understood. */
    public static Explanation of(Understanding understanding) {
        return new Explanation(
                understanding,
                understanding.isKnown() ? "The understander is sure enough" : "The understander is not sure enough",
                0,
                List.of(),
                List.of(),
                List.of());
    }
}
