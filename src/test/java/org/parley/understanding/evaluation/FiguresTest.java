package org.parley.understanding.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Figures against values worked out by hand, or known from the literature. */
class FiguresTest {

    @Test
    void givesWilsonsInterval() {
        // 8 of 10: 0.4902 to 0.9433, as in tables of the Wilson score interval
        assertThat(new Share(8, 10).low()).isEqualTo(0.4902, within(1e-4));
        assertThat(new Share(8, 10).high()).isEqualTo(0.9433, within(1e-4));
        assertThat(new Share(0, 10).low()).isEqualTo(0, within(1e-9));
        assertThat(new Share(10, 10).high()).isEqualTo(1, within(1e-9));
        assertThat(new Share(0, 0).value()).isNaN();
        assertThat(Figures.interval(new Share(0, 0))).isEmpty();
    }

    @Test
    void refusesSharesAndCountsThatCannotBe() {
        assertThatThrownBy(() -> new Share(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Counts(2, 1, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Counts(2, 5, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void testsWhetherADifferenceIsChance() {
        // 2 · (1 + 10) / 2^10
        assertThat(McNemar.p(9, 1)).isEqualTo(22 / 1024.0, within(1e-12));
        assertThat(McNemar.p(1, 9)).isEqualTo(McNemar.p(9, 1));
        assertThat(McNemar.p(5, 0)).isEqualTo(2 / 32.0, within(1e-12));
        assertThat(McNemar.p(0, 0)).isEqualTo(1);
        assertThat(McNemar.p(4, 4)).isEqualTo(1);
        assertThat(McNemar.p(3000, 2000)).isBetween(0.0, 1e-40);
    }

    @Test
    void takesTheNearestRankOfTimes() {
        Times times =
                Times.of(new long[] {1_000_000_000L, 3_000_000_000L}, new long[] {4_000_000, 1_000_000, 2_000_000});

        assertThat(times).isEqualTo(new Times(2, 2, 4));
        assertThat(Times.of(new long[0], new long[0]).training()).isNaN();
    }

    @Test
    void comparesEveryPairForTheAreaUnderTheCurve() {
        assertThat(Auroc.of(new double[] {0.9, 0.8}, new double[] {0.1, 0.2})).isEqualTo(1);
        assertThat(Auroc.of(new double[] {0.1}, new double[] {0.9})).isZero();
        assertThat(Auroc.of(new double[] {0.5, 0.5}, new double[] {0.5})).isEqualTo(0.5);
        assertThat(Auroc.of(new double[] {0.9, 0.4}, new double[] {0.4, 0.5})).isEqualTo(2.5 / 4);
    }

    @Test
    void writesFiguresForPeople() {
        assertThat(Figures.percent(0.12345)).isEqualTo("12.3 %");
        assertThat(Figures.percent(Double.NaN)).isEqualTo("–");
        assertThat(Figures.ratio(0.98765)).isEqualTo("0.988");
        assertThat(Figures.time(0.0512, "ms")).isEqualTo("0.051 ms");
        assertThat(Figures.time(12.345, "s")).isEqualTo("12.35 s");
    }
}
