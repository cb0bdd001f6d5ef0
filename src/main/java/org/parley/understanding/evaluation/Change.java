package org.parley.understanding.evaluation;

/** What two versions of a bot made of one sentence. */
public record Change(Answer before, Answer after) {

    public Change {
        if (!before.sentence().equals(after.sentence())) {
            throw new IllegalArgumentException("A change is of one sentence with one intent");
        }
    }

    public boolean isBetter() {
        return !before.isRight() && after.isRight();
    }

    public boolean isWorse() {
        return before.isRight() && !after.isRight();
    }

    /** Wrong both times, but otherwise. */
    public boolean isWrongOtherwise() {
        return !before.isRight() && !after.isRight() && !before.given().equals(after.given());
    }
}
