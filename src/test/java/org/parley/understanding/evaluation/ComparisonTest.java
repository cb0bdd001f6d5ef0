package org.parley.understanding.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ComparisonTest {

    private final Report before = new Answers()
            .add("name", "name", "name", 0.9)
            .add("name", "oos", "name", 0.2)
            .add("age", "name", "name", 0.8)
            .add("oos", "oos", "age", 0.1)
            .add("age", "name", "name", 0.8)
            .report();

    private final Report after = new Answers()
            .add("name", "name", "name", 0.9)
            .add("name", "name", "name", 0.6)
            .add("age", "age", "age", 0.8)
            .add("oos", "age", "age", 0.7)
            .add("age", "oos", "name", 0.1)
            .report();

    private final Comparison comparison = new Comparison(before, after);

    @Test
    void tellsWhatGotBetterAndWhatGotWorse() {
        assertThat(comparison.better())
                .extracting(change -> change.after().sentence().text())
                .containsExactly("sentence 2", "sentence 3");
        assertThat(comparison.worse())
                .extracting(change -> change.after().sentence().text())
                .containsExactly("sentence 4");
        assertThat(comparison.wrongOtherwise())
                .extracting(change -> change.after().sentence().text())
                .containsExactly("sentence 5");
        assertThat(comparison.right()).isEqualTo(after.right());
    }

    @Test
    void tellsWhetherItIsChance() {
        // 2 better, 1 worse: 2 · (1 + 3) / 8
        assertThat(comparison.p()).isEqualTo(1, within(1e-12));
        assertThat(new Comparison(before, before).p()).isEqualTo(1);
        assertThat(comparison.toText())
                .contains("2 got better and 1 got worse; that may be chance (p = 1.000")
                .contains("GOT WORSE: 1")
                .contains("GOT BETTER: 2");
    }

    @Test
    void refusesReportsAboutOtherSentences() {
        Report other = new Answers().add("age", "age", "age", 1).report();

        assertThatThrownBy(() -> new Comparison(before, other))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("same sentences");
    }
}
