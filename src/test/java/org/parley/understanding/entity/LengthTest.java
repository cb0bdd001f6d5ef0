package org.parley.understanding.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LengthTest {

    private static final Length HOUR = new Length(0, 0, 3600);

    @Test
    void itIsWrittenAsJavaReadsIt() {
        assertThat(HOUR.times(new BigDecimal("2.5"))).hasToString("PT2H30M");
        assertThat(Duration.parse(new Length(0, 0, 90).toString())).isEqualTo(Duration.ofSeconds(90));
        assertThat(new Length(18, 14, 0)).hasToString("P1Y6M14D");
        assertThat(new Length(0, 0, 0)).hasToString("PT0S");
    }

    @Test
    void halvesGoToTheNextSmallerUnit() {
        assertThat(new Length(12, 0, 0).times(new BigDecimal("1.5"))).hasToString("P1Y6M");
        assertThat(new Length(0, 1, 0).times(new BigDecimal("1.5"))).hasToString("P1DT12H");
    }

    @Test
    void aMonthAfterTheLastOfJanuaryIsTheLastOfFebruary() {
        assertThat(new Length(1, 0, 0).after(LocalDate.of(2027, 1, 31))).isEqualTo("2027-02-28");
    }

    @Test
    void unitsThatFollowEachOtherBecomeSmaller() {
        assertThat(HOUR.isCoarserThan(new Length(0, 0, 60))).isTrue();
        assertThat(new Length(0, 0, 60).isCoarserThan(HOUR)).isFalse();
        assertThat(HOUR.isCoarserThan(HOUR)).isFalse();
    }

    @Test
    void aThousandYearsIsEnough() {
        assertThatThrownBy(() -> new Length(12, 0, 0).times(BigDecimal.valueOf(100_000)))
                .isInstanceOf(ArithmeticException.class);
    }
}
