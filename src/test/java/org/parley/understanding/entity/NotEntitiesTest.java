package org.parley.understanding.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.understanding.Context;

/** What looks like an entity and is none, or another. */
class NotEntitiesTest {

    private static void nothing(String sentence) {
        assertThat(Said.found(sentence, Said.ENGLISH)).as(sentence).isEmpty();
    }

    @Test
    void aVersionNumberIsNoDateAndNoNumber() {
        nothing("version 1.2.3 is out");
        nothing("upgrade to 10.11.12.13");
    }

    @Test
    void mayTheVerbIsNoMonth() {
        nothing("may I ask something");
        nothing("you may go");
    }

    @Test
    void satTheVerbIsNoSaturdayButSatTheDayIs() {
        nothing("she sat down");
        assertThat(Said.found("on sat", Said.ENGLISH)).containsExactly("date=2026-11-21 'sat'");
    }

    @Test
    void aSecondOfPatienceIsNoDuration() {
        nothing("wait a second");
        nothing("just a sec");
        nothing("I second that");
    }

    @Test
    void anOrderNumberIsNoPhoneNumberUnlessOneWasAsked() {
        assertThat(Said.found("order 2079460958", Said.ENGLISH)).containsExactly("number=2079460958 '2079460958'");
        assertThat(Said.found("2079460958", Said.ENGLISH.expecting("phone")))
                .containsExactly("phone=+442079460958 '2079460958'");
    }

    @Test
    void aCodeIsNoNumber() {
        nothing("the A4 paper and the b2b shop");
        nothing("it is covid-19");
        nothing("order 12-345-678");
        nothing("ticket_42");
    }

    @Test
    void aDistanceIsNoAge() {
        assertThat(Said.found("I'm 5 minutes away", Said.ENGLISH)).containsExactly("duration=PT5M '5 minutes'");
        assertThat(Said.found("I'm 6 feet tall", Said.ENGLISH)).containsExactly("number=6 '6'");
        assertThat(Said.found("I'm 200", Said.ENGLISH)).containsExactly("number=200 '200'");
    }

    @Test
    void twoNumbersAreNoClockTime() {
        assertThat(Said.found("5 to 10 people", Said.ENGLISH)).containsExactly("number=5 '5'", "number=10 '10'");
    }

    @Test
    void aFileNameIsNoUrl() {
        nothing("see readme.md and node.js");
    }

    @Test
    void mayThatAsksIsNoDateEvenIfOneIsExpected() {
        assertThat(Said.found("May I ask why", Said.ENGLISH.expecting("date"))).isEmpty();
        assertThat(Said.found("may the 3 of us come", Said.ENGLISH.expecting("date")))
                .containsExactly("number=3 '3'");
    }

    @Test
    void aRateHasNoDuration() {
        assertThat(Said.found("45k a year", Said.ENGLISH)).containsExactly("number=45000 '45k'");
        assertThat(Said.found("$3m per month", Said.ENGLISH)).containsExactly("money=USD 3000000.00 '$3m'");
    }

    @Test
    void metresAreNoMillions() {
        assertThat(Said.found("3m of cable", Said.ENGLISH)).isEmpty();
    }

    @Test
    void aDashBetweenFiguresIsNoMinus() {
        assertThat(Said.found("in 2-3 days", Said.ENGLISH)).noneMatch(found -> found.contains("P-"));
    }

    @Test
    void inFrenchOneTimeIsNoOneAndTheOneIsNone() {
        Context french = Said.in("fr-FR");
        assertThat(Said.found("une fois", french)).isEmpty();
        assertThat(Said.found("l'un ou l'autre", french)).isEmpty();
        assertThat(Said.found("attends une seconde", french)).isEmpty();
    }

    @Test
    void inSpanishAMomentIsNoDuration() {
        Context spanish = Said.in("es-ES");
        assertThat(Said.found("un segundo", spanish)).isEmpty();
        assertThat(Said.found("otra vez", spanish)).isEmpty();
        assertThat(Said.found("buenas tardes", spanish)).isEmpty();
    }
}
