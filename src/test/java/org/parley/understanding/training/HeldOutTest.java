package org.parley.understanding.training;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Scores the shipped bot on sentences that its authors have never seen. Must be run, never read, by who trains it. */
public class HeldOutTest {

    private static final double QUESTIONS = 0.92;
    private static final double NAMES = 0.85;

    @Test
    void understandsUnseenQuestions() {
        LabelledLines list = LabelledLines.read("questions.heldout.tsv");
        assertThat(list.lines()).hasSizeGreaterThanOrEqualTo(150);
        assertScore(list, list.scoreIntents(InterviewBot.understander()), QUESTIONS);
    }

    @Test
    void findsNamesInUnseenAnswers() {
        LabelledLines list = LabelledLines.read("names.heldout.tsv");
        assertThat(list.lines()).hasSizeGreaterThanOrEqualTo(80);
        assertScore(list, list.scoreNames(InterviewBot.understander()), NAMES);
    }

    public static void assertScore(LabelledLines list, LabelledLines.Score score, double least) {
        System.out.println(list.file() + ": " + score);
        score.wrong().forEach(line -> System.out.println("  " + line));
        assertThat(score.share())
                .as("share of right answers in %s", list.file())
                .isGreaterThanOrEqualTo(least);
    }
}
