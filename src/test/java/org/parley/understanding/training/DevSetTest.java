package org.parley.understanding.training;

import org.junit.jupiter.api.Test;

/** The same bars on our own lists, which we may read and learn from. */
class DevSetTest {

    @Test
    void understandsQuestions() {
        LabelledLines list = LabelledLines.read("questions.dev.tsv");
        HeldOutTest.assertScore(list, list.scoreIntents(InterviewBot.understander()), 0.95);
    }

    @Test
    void findsNamesInAnswers() {
        LabelledLines list = LabelledLines.read("names.dev.tsv");
        HeldOutTest.assertScore(list, list.scoreNames(InterviewBot.understander()), 0.95);
    }
}
