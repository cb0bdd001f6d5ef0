package org.parley.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sentences of other languages than English are cut. */
class SpokenSentenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Hab's für dich | habe es fur dich",
                "de | hab`s fuer dich | habe es fur dich",
                "de | Straße, STRASSE, Strasse | strasse strasse strasse",
                "de | neue Quelle aktuell | neue quelle aktull",
                "fr | J’ai qu'une question | je ai que une question",
                "fr | Qu'est-ce que c'est ? | que est ce que ce est",
                "fr | Avez-vous d'accord aujourd'hui | avez vous d'accord aujourd'hui",
                "fr | jai un café | je ai un cafe",
                "fr | j'n'ai | je ne ai",
                "es | q tal, xq no | que tal porque no",
                "es | ¿Cuándo? 12 | cuando #2",
                "pt | vc não tá | voce nao esta",
                "pt | diga-me | diga me",
                "it | dov'è l'ordine | dove e lo ordine",
                "it | l'ho visto un po' | lo ho visto un poco",
                "tr | SİPARİŞ Işık | siparis isik",
                "ru | Ещё мой заказ | еще мой заказ",
                "el | Πού είναι | που ειναι",
                "ar | أَيْنَ طَلَبِي إلى | اين طلبي الي",
                "he | שָׁלוֹם | שלום",
                "pl | Żółć łódź | zolc lodz",
                "hi | मेरा पार्सल कहाँ है | मेरा पार्सल कहाँ है",
                "ja | 注文は？ | 注 文 は",
                "ja | iPhoneを買う | iphone を 買 う",
                "ja | ｶｰﾄﾞ | カ ー ド",
                "zh | 我要2个 | 我 要 #1 个",
                "th | ไปไหน | ไป ปไ ไห หน",
                "ko | 주문 취소해 주세요 | 주문 취소해 주세요",
            })
    void cutsEachLanguageItsOwnWay(String language, String typed, String words) {
        String read = String.join(" ", Sentence.of(typed, Language.of(language)).words());

        assertThat(read).isEqualTo(words);
    }

    @Test
    void leavesEnglishAsItIsTyped() {
        assertThat(Sentence.of("my café check-in, d'accord"))
                .isEqualTo(Sentence.of("my café check-in, d'accord", Language.ENGLISH));
        assertThat(Sentence.of("my café check-in").words()).containsExactly("my", "café", "check-in");
    }

    @Test
    void survivesMarksAndApostrophesWithoutLetters() {
        for (String code : new String[] {"de", "fr", "it", "ar", "th", "ja"}) {
            Language language = Language.of(code);
            for (String text :
                    new String[] {"", "'", "l'", "'s", "\u0301", "ー", "\ud83d", "\u0e31\u0e31", "-'-", "l'l'l'l'l'l'x"
                    }) {
                assertThat(Sentence.of(text, language)).isNotNull();
            }
        }
    }
}
