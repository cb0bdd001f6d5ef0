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
        Entity word = Entity.in("7up or", 0, 1, "size", "7", 0.5);
        Entity phrase = Entity.in("7up or", 0, 3, "team", "7up", 0.9);

        assertThat(chosen(Said.ENGLISH.expecting("size"), phrase, word)).containsExactly(word);
    }

    @Test
    void thenTheLongerSpan() {
        Entity word = Entity.in("7up or", 0, 1, "size", "7", 0.9);
        Entity phrase = Entity.in("7up or", 0, 3, "team", "7up", 0.5);

        assertThat(chosen(Said.ENGLISH, word, phrase)).containsExactly(phrase);
    }

    @Test
    void thenTheHigherConfidence() {
        Entity sure = Entity.in("7up or", 0, 1, "size", "7", 0.9);
        Entity unsure = Entity.in("7up or", 0, 1, "area", "7", 0.5);

        assertThat(chosen(Said.ENGLISH, unsure, sure)).containsExactly(sure);
    }

    @Test
    void thenTheEarlier() {
        Entity early = Entity.in("7up or", 0, 2, "size", "a", 0.9);
        Entity late = Entity.in("7up or", 1, 3, "area", "b", 0.9);

        assertThat(chosen(Said.ENGLISH, late, early)).containsExactly(early);
    }

    @Test
    void whatDoesNotOverlapStaysInTheOrderOfTheText() {
        Entity early = Entity.in("7up or", 0, 2, "size", "a", 0.1);
        Entity late = Entity.in("7up or", 2, 5, "area", "b", 0.9);

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
