package org.parley.understanding.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.understanding.Examples;
import org.parley.understanding.Understander;

/** Languages that nothing ships for: a bot in them trains and understands from its own examples alone. */
class AnyLanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ko | 주문을 취소하고 싶어요; 주문 취소해 주세요; 어떻게 취소하나요 | 몇 시에 열어요; 영업 시간이 어떻게 되나요; 일요일에 열어요 | 주문 취소할게요 | 토요일에도 열어요?",
                "vi | tôi muốn hủy đơn hàng; hủy đơn giúp tôi; làm sao để hủy đơn | mấy giờ mở cửa; cửa hàng mở lúc mấy giờ; chủ nhật có mở cửa không | cho toi huy don hang | thứ bảy có mở cửa không?",
                "he | אני רוצה לבטל הזמנה; בטלו את ההזמנה שלי; איך מבטלים הזמנה | מתי אתם פותחים; מה שעות הפתיחה; האם אתם פתוחים ביום ראשון | אפשר לבטל את ההזמנה? | מתי פותחים בשבת?",
                "el | θέλω να ακυρώσω την παραγγελία; ακυρώστε την παραγγελία μου; πώς ακυρώνω | τι ώρα ανοίγετε; ποιο είναι το ωράριο; είστε ανοιχτά την Κυριακή | ακυρωστε την παραγγελια | τι ώρα ανοίγετε αύριο;",
                "sw | nataka kufuta oda yangu; futa oda tafadhali; nafutaje oda | mnafungua saa ngapi; saa za kazi ni zipi; mnafungua jumapili | tafadhali futa oda yangu | mnafungua saa ngapi kesho?",
                "nl | ik wil mijn bestelling annuleren; annuleer de bestelling; hoe annuleer ik | hoe laat gaan jullie open; wat zijn de openingstijden; zijn jullie zondag open | kan ik mijn bestellingen annuleren? | zijn jullie morgen open?",
                "cs | chci zrušit objednávku; zrušte mi objednávku; jak zruším nákup | kdy máte otevřeno; jaká je otevírací doba; máte otevřeno v neděli | zruste prosim objednavku | kdy máte v sobotu otevřeno?",
            })
    void understandsFromExamplesAlone(String language, String cancel, String hours, String cancelling, String opening) {
        Understander bot = OpenNlpTrainer.train(new Examples(
                language, Map.of("cancel", List.of(cancel.split("; ")), "hours", List.of(hours.split("; ")))));

        assertThat(bot.understand(cancelling, Asked.ANYTHING).intent()).isEqualTo("cancel");
        assertThat(bot.understand(opening, Asked.ANYTHING).intent()).isEqualTo("hours");
        assertThat(bot.understand("asdf qwertz", Asked.ANYTHING).isKnown()).isFalse();
        assertThat(bot.understand("今日の天気は？", Asked.ANYTHING).isKnown()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "th", "tr", "ar", "de"})
    void isFastOnVeryLongText(String language) {
        Understander bot = OpenNlpTrainer.train(ShopBot.examples(language));
        String line = ShopBot.unseen(language).lines().get(0).sentence();
        for (String essay : List.of(
                line.repeat(400),
                "李".repeat(4000),
                "ก".repeat(4000),
                "l'".repeat(2000) + "x",
                "a-".repeat(2000) + "b")) {
            bot.understand(essay, Asked.ANYTHING);
            long start = System.nanoTime();
            for (int i = 0; i < 10; i++) {
                bot.understand(essay, Asked.ANYTHING);
            }
            // 10 ms each is the aim; the bar leaves room for a busy machine
            assertThat(Duration.ofNanos((System.nanoTime() - start) / 10))
                    .as(essay.substring(0, 10))
                    .isLessThan(Duration.ofMillis(40));
        }
    }

    @Test
    void understandsAMixedSentenceByItsOwnWords() {
        Understander bot = OpenNlpTrainer.train(ShopBot.examples("ja"));

        assertThat(bot.understand("VISAカードは使える？", Asked.ANYTHING).intent()).isEqualTo("payment");
    }
}
