package org.parley.understanding.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecurrenceTest {

    @Test
    void everyMondayIsNoMonday() {
        assertThat(Said.found("tous les lundis", Said.in("fr-FR")))
                .containsExactly("recurrence=FREQ=WEEKLY;BYDAY=MO 'tous les lundis'");
    }

    @Test
    void neitherForABotThatKnowsOnlyDates() {
        assertThat(Said.found("cada lunes", Said.in("es-ES"), Entities.shipped().only("date")))
                .isEmpty();
    }

    @Test
    void norWhenADateWasAsked() {
        assertThat(Said.found("ogni lunedì", Said.in("it-IT").expecting("date")))
                .containsExactly("recurrence=FREQ=WEEKLY;BYDAY=MO 'ogni lunedì'");
    }

    @Test
    void daysAreInTheOrderOfTheWeekAndOnce() {
        assertThat(Said.found("todos los viernes y lunes", Said.in("es-ES")))
                .containsExactly("recurrence=FREQ=WEEKLY;BYDAY=MO,FR 'todos los viernes y lunes'");
    }
}
