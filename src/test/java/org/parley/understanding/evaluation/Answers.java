package org.parley.understanding.evaluation;

import java.util.ArrayList;
import java.util.List;

/** Answers written by hand: {@code expected, given, likeliest, confidence}. */
final class Answers {

    private final List<Answer> answers = new ArrayList<>();

    Answers add(String expected, String given, String likeliest, double confidence) {
        String text = "sentence " + (answers.size() + 1);
        answers.add(new Answer(new LabelledText(text, expected), given, likeliest, confidence));
        return this;
    }

    List<Answer> list() {
        return answers;
    }

    Report report() {
        return new Report("by hand", answers, List.of(), List.of(), new Times(1.5, 0.05, 0.2));
    }

    /**
     * Of six in scope four are likeliest right, three of them accepted; of two out of scope one is refused. Confidences
     * tell in scope from out in 10 of 12 pairs, one pair a tie: see the tests.
     */
    static Answers small() {
        return new Answers()
                .add("name", "name", "name", 0.95)
                .add("name", "name", "name", 0.75)
                .add("name", "age", "age", 0.65)
                .add("age", "age", "age", 0.85)
                .add("age", "oos", "age", 0.35)
                .add("age", "oos", "name", 0.25)
                .add("oos", "oos", "name", 0.15)
                .add("oos", "name", "name", 0.65);
    }
}
