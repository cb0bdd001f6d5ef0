package org.parley.understanding.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SlotEvaluationTest {

    @Test
    void computesPrecisionRecallAndTheirMean() {
        SlotScore score = new SlotScore(6, 2, 4);

        assertThat(score.precision()).isEqualTo(0.75);
        assertThat(score.recall()).isEqualTo(0.6);
        assertThat(score.f1()).isCloseTo(2 * 0.75 * 0.6 / (0.75 + 0.6), within(1e-12));
        assertThat(SlotScore.NONE.f1()).isEqualTo(1);
        assertThat(new SlotScore(0, 3, 0).f1()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new SlotScore(0, -1, 0));
    }

    @Test
    void countsOnlyExactValues() {
        List<AnnotatedText> texts = List.of(
                AnnotatedText.parse("a table for [eight](people) on [Saturday](date)"),
                AnnotatedText.parse("a table [for eight](people) on Saturday"));

        SlotEvaluation evaluation = SlotEvaluation.of(Bookings.tagger(), texts);

        assertThat(evaluation.bySlot())
                .isEqualTo(Map.of("people", new SlotScore(1, 1, 1), "date", new SlotScore(1, 1, 0)));
        assertThat(evaluation.micro()).isEqualTo(new SlotScore(2, 2, 1));
        assertThat(evaluation.macroF1()).isCloseTo((0.5 + 2.0 / 3) / 2, within(1e-12));
        assertThat(evaluation.sentences()).isEqualTo(2);
        assertThat(evaluation.perfect()).isEqualTo(1);
    }

    @Test
    void validatesOnSentencesThatWereNotTrained() {
        List<AnnotatedText> texts = Bookings.texts();

        SlotEvaluation evaluation = SlotEvaluation.crossValidated(new SlotTrainer(Locale.UK), texts, 4);

        assertThat(evaluation.sentences()).isEqualTo(texts.size());
        assertThat(evaluation.micro().f1()).isGreaterThan(0.9);
        assertThat(evaluation).isEqualTo(SlotEvaluation.crossValidated(new SlotTrainer(Locale.UK), texts, 4));
    }

    @Test
    void refusesToCutIntoMorePartsThanThereAreSentences() {
        SlotTrainer trainer = new SlotTrainer(Locale.UK);
        List<AnnotatedText> one = List.of(AnnotatedText.parse("[Oslo](city)"));

        assertThatIllegalArgumentException().isThrownBy(() -> SlotEvaluation.crossValidated(trainer, one, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> SlotEvaluation.crossValidated(trainer, one, 1));
    }
}
