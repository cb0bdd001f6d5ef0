package org.parley.understanding.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PatternRecognizerTest {

    @Test
    void theWholeMatchIsTheValue() {
        var orders = PatternRecognizer.of("order", "\\b[A-Z]{2}-\\d{4}\\b");

        assertThat(Said.found("about ab-1234, please", Said.ENGLISH, orders))
                .containsExactly("order=ab-1234 'ab-1234'");
    }

    @Test
    void orTheFirstGroup() {
        var orders = PatternRecognizer.of("order", "order (?:no\\. )?(\\d+)");

        assertThat(Said.found("order no. 77", Said.ENGLISH, orders)).containsExactly("order=77 'order no. 77'");
    }

    @Test
    void anEmptyMatchIsNone() {
        assertThat(Said.found("abc", Said.ENGLISH, PatternRecognizer.of("x", "x*")))
                .isEmpty();
    }

    @Test
    void whatBacktracksForeverElsewhereIsFastHere() {
        var evil = PatternRecognizer.of("evil", "(a+)+$|(a|aa)+b|(.*a){20}c");
        String text = "a".repeat(4000) + "!";
        long start = System.nanoTime();

        assertThat(evil.recognize(text, Said.ENGLISH)).isEmpty();
        assertThat(System.nanoTime() - start).isLessThan(3_000_000_000L);
    }

    @Test
    void lookAroundAndBackReferencesAreRefusedInWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PatternRecognizer.of("order", "(?=a)b"))
                .withMessageContaining("The expression for order cannot be used")
                .withMessageContaining("without look-around and back references");
        assertThatIllegalArgumentException().isThrownBy(() -> PatternRecognizer.of("order", "(a)\\1"));
    }

    @Test
    void aBrokenEmptyOrHugeExpressionIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PatternRecognizer.of("order", "(a"));
        assertThatIllegalArgumentException().isThrownBy(() -> PatternRecognizer.of("order", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> PatternRecognizer.of("order", "a".repeat(501)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PatternRecognizer.of("order", "((a{100}){100}){5}"))
                .withMessageContaining("repeats too much");
    }
}
