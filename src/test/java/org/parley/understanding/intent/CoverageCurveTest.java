package org.parley.understanding.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CoverageCurveTest {

    private static final double[] NONE = {};

    @Test
    void losesFewAtTheLoosestPoint() {
        double[] right = new double[100];
        for (int i = 0; i < right.length; i++) {
            right[i] = i / 100.0;
        }

        assertThat(CoverageCurve.of(right, NONE, NONE).loosest()).isEqualTo(0.2);
    }

    @Test
    void staysBelowOneHalfWhenNothingIsDoubted() {
        assertThat(CoverageCurve.of(new double[] {0.9, 0.95}, NONE, NONE).loosest())
                .isEqualTo(0.5);
    }

    @Test
    void weighsExamplesAgainstNegatives() {
        CoverageCurve curve = CoverageCurve.of(new double[] {0.5, 0.9}, NONE, new double[] {0.1, 0.3});

        assertThat(curve.balanced()).isCloseTo(0.31, within(0.001));
    }

    @Test
    void tellsRiskAndCoverage() {
        CoverageCurve.Point point = CoverageCurve.of(new double[] {0.2, 0.9}, new double[] {0.7}, new double[] {0.6})
                .points()
                .get(50);

        assertThat(point.coverage()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(point.risk()).isEqualTo(0.5);
        assertThat(point.background()).isEqualTo(1);
    }

    @Test
    void hasAPointForABotNobodyUnderstands() {
        assertThat(CoverageCurve.of(NONE, new double[] {0.3}, NONE).loosest()).isBetween(0.05, 0.5);
    }
}
