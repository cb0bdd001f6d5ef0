package org.parley.understanding.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WritingTest {

    @Test
    void accentsMayBeLeftOutOrComposedOtherwise() {
        assertThat(Said.found("manana", Said.in("es-ES"))).containsExactly("date=2026-11-21 'manana'");
        assertThat(Said.found("man\u0303ana", Said.in("es-ES"))).containsExactly("date=2026-11-21 'man\u0303ana'");
        assertThat(Said.found("MAÑANA", Said.in("es-ES"))).containsExactly("date=2026-11-21 'MAÑANA'");
    }

    @Test
    void inGermanAnUmlautIsAnotherLetter() {
        assertThat(Said.found("funf Karten", Said.GERMAN)).isEmpty();
    }

    @Test
    void anApostropheOfEitherFormCutsFrenchWords() {
        assertThat(Said.found("aujourd’hui", Said.in("fr-FR"))).containsExactly("date=2026-11-20 'aujourd’hui'");
        assertThat(Said.found("AUJOURD'HUI", Said.in("fr-FR"))).containsExactly("date=2026-11-20 'AUJOURD'HUI'");
    }

    @Test
    void anApostropheDoesNotCutEnglishWords() {
        assertThat(Said.found("at 7 o’clock", Said.ENGLISH)).containsExactly("time=07:00 '7 o’clock'");
    }
}
