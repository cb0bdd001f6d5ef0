package org.parley.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {

    private final LanguageDetector detector = new LanguageDetector(Map.of(
            "en", List.of("where is my order", "I want to pay with my card", "the shop is open"),
            "ru", List.of("где мой заказ", "я хочу оплатить картой", "магазин открыт"),
            "ja", List.of("注文はどこですか", "カードで払いたい", "店は開いていますか"),
            "zh", List.of("我的订单在哪里", "我想刷卡付款", "商店开门了吗")));

    @Test
    void letsTheScriptDecide() {
        assertThat(detector.detect("привет")).isEqualTo(new LanguageDetector.Guess("ru", 1));
        assertThat(detector.detect("hello")).isEqualTo(new LanguageDetector.Guess("en", 1));
        assertThat(detector.detect("ありがとう")).isEqualTo(new LanguageDetector.Guess("ja", 1));
    }

    @Test
    void tellsLanguagesOfTheSameScriptByTheirLetters() {
        assertThat(detector.detect("订单在哪里").language()).isEqualTo("zh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "42", "?!", "😀", "สวัสดี", "\ud83d", "\u0301"})
    void isUnsureOfWhatNoneOfTheLanguagesHas(String text) {
        assertThat(detector.detect(text).confidence()).isLessThan(0.5);
    }

    @Test
    void readsOnlyTheBeginningOfAnEssay() {
        assertThat(detector.detect("где мой заказ ".repeat(100_000)).language()).isEqualTo("ru");
    }

    @Test
    void doesNotFavourTheLanguageWithMoreText() {
        LanguageDetector uneven = new LanguageDetector(Map.of(
                "en", java.util.Collections.nCopies(500, "where is my order and when will it come"),
                "nl", List.of("waar is mijn bestelling en wanneer komt die")));

        assertThat(uneven.detect("wanneer komt mijn bestelling").language()).isEqualTo("nl");
        assertThat(uneven.detect("when will my order come").language()).isEqualTo("en");
    }

    @Test
    void needsALanguage() {
        assertThatThrownBy(() -> new LanguageDetector(Map.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
