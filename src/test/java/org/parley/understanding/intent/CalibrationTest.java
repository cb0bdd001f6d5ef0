package org.parley.understanding.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.understanding.intent.CrossValidation.Judgement;
import org.parley.understanding.intent.CrossValidation.Kind;

class CalibrationTest {

    @Test
    void saysWhatWasSeen() {
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            judgements.add(judgement(-0.5, i % 10 < 3));
            judgements.add(judgement(0.5, i % 10 < 9));
        }

        Calibration calibration = Calibration.fit(judgements, false);

        assertThat(calibration.confidence(evidence(-0.5))).isCloseTo(0.3, within(0.02));
        assertThat(calibration.confidence(evidence(0.5))).isCloseTo(0.9, within(0.02));
    }

    @Test
    void isUsualWithoutJudgements() {
        Calibration calibration = Calibration.fit(List.of(), false);

        assertThat(calibration.confidence(evidence(1))).isGreaterThan(0.9);
        assertThat(calibration.confidence(evidence(-1))).isLessThan(0.3);
    }

    @Test
    void doubtsWhatSoundsLikeTheBotsOwnNegatives() {
        Calibration guarded = Calibration.fit(List.of(), true);

        assertThat(guarded.confidence(new Evidence(1, 0, 0.5, 1))).isLessThan(guarded.confidence(evidence(0)));
    }

    private static Judgement judgement(double score, boolean right) {
        return new Judgement(0, evidence(score), right, Kind.OWN, 1);
    }

    private static Evidence evidence(double score) {
        return new Evidence(1, score, -1, 1);
    }
}
