package org.parley.understanding.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.understanding.Context;
import org.parley.understanding.Entity;

class OverlapTest {

    private static List<Entity> chosen(Context context, Entity... candidates) {
        return Overlap.resolve(List.of(candidates), context, (candidate, reason) -> {});
    }

    @Test
    void theExpectedTypeComesFirst() {
        Entity word = new Entity("size", "7", 0, 1, 0.5);
        Entity phrase = new Entity("team", "7up", 0, 3, 0.9);

        assertThat(chosen(Said.ENGLISH.expecting("size"), phrase, word)).containsExactly(word);
    }

    @Test
    void thenTheLongerSpan() {
        Entity word = new Entity("size", "7", 0, 1, 0.9);
        Entity phrase = new Entity("team", "7up", 0, 3, 0.5);

        assertThat(chosen(Said.ENGLISH, word, phrase)).containsExactly(phrase);
    }

    @Test
    void thenTheHigherConfidence() {
        Entity sure = new Entity("size", "7", 0, 1, 0.9);
        Entity unsure = new Entity("area", "7", 0, 1, 0.5);

        assertThat(chosen(Said.ENGLISH, unsure, sure)).containsExactly(sure);
    }

    @Test
    void thenTheEarlier() {
        Entity early = new Entity("size", "a", 0, 2, 0.9);
        Entity late = new Entity("area", "b", 1, 3, 0.9);

        assertThat(chosen(Said.ENGLISH, late, early)).containsExactly(early);
    }

    @Test
    void whatDoesNotOverlapStaysInTheOrderOfTheText() {
        Entity early = new Entity("size", "a", 0, 2, 0.1);
        Entity late = new Entity("area", "b", 2, 5, 0.9);

        assertThat(chosen(Said.ENGLISH, late, early)).containsExactly(early, late);
    }

    @Test
    void aNumberInADateIsNoneEvenIfOneIsExpected() {
        assertThat(Said.found("in 14 days", Said.ENGLISH.expecting("number")))
                .containsExactly("date=2026-12-04 'in 14 days'");
    }

    @Test
    void aYearInADateIsNoTimeEvenIfOneIsExpected() {
        assertThat(Said.found("Sun, 09 Sep 2018", Said.ENGLISH.expecting("time")))
                .containsExactly("date=2018-09-09 'Sun, 09 Sep 2018'");
    }
}
