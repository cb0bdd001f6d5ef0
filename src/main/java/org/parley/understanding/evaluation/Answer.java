package org.parley.understanding.evaluation;

import org.parley.understanding.Understanding;

/**
 * A sentence and what was made of it.
 *
 * @param given the intent that was accepted, or {@link LabelledText#OUT_OF_SCOPE} if the sentence was refused
 * @param likeliest the first candidate, accepted or not; {@link LabelledText#OUT_OF_SCOPE} if nothing spoke for any
 * @param confidence in the likeliest, from 0 to 1
 */
public record Answer(LabelledText sentence, String given, String likeliest, double confidence) {

    public Answer {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("A confidence is between 0 and 1, not " + confidence);
        }
    }

    static Answer of(LabelledText sentence, Understanding understanding) {
        String given = understanding.isKnown() ? understanding.intent() : LabelledText.OUT_OF_SCOPE;
        return understanding.candidates().stream()
                .filter(candidate -> !candidate.intent().equals(Understanding.UNKNOWN))
                .findFirst()
                .map(first -> new Answer(sentence, given, first.intent(), first.confidence()))
                .orElseGet(() -> new Answer(sentence, given, given, confidenceInAny(understanding)));
    }

    /** Of an understander that names no candidates. */
    private static double confidenceInAny(Understanding understanding) {
        return understanding.isKnown() ? understanding.confidence() : 1 - understanding.confidence();
    }

    public String expected() {
        return sentence.intent();
    }

    public boolean isInScope() {
        return sentence.isInScope();
    }

    public boolean isAccepted() {
        return !given.equals(LabelledText.OUT_OF_SCOPE);
    }

    /** Whether the bot would do as it should: the right intent is accepted, or what has none is refused. */
    public boolean isRight() {
        return given.equals(expected());
    }

    /** Whether the likeliest intent is meant, accepted or not; never out of scope. */
    public boolean isLikeliestRight() {
        return isInScope() && likeliest.equals(expected());
    }

    /** As it would have been with another threshold. */
    boolean isAcceptedAt(double threshold) {
        return confidence >= threshold && !likeliest.equals(LabelledText.OUT_OF_SCOPE);
    }
}
