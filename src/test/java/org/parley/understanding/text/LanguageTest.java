package org.parley.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "de, bestellungen, bestellung",
        "fr, livraisons, livraison",
        "es, pedidos, pedido",
        "pt, pedidos, pedido",
        "it, ordini, ordine",
        "ru, посылки, посылка",
        "tr, siparisler, siparis",
        "fi, paketit, paketti",
        "nl, bestellingen, bestelling",
        "nb, bestillingen, bestilling"
    })
    void tiesFormsOfAWordTogether(String language, String one, String other) {
        Stems stems = Language.of(language).stems();

        assertThat(stems.of(List.of(one))).isEqualTo(stems.of(List.of(other)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "ja", "hi", "sw", "qaa", "yue"})
    void leavesWordsAloneWhereThereIsNoStemmer(String language) {
        assertThat(Language.of(language).stems().of(List.of("paczki"))).containsExactly("paczki");
    }

    @Test
    void isOneForAllRegions() {
        assertThat(Language.of("pt-BR")).isSameAs(Language.of("pt"));
        assertThat(Language.of("zh-Hant-TW").code()).isEqualTo("zh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "und", "English please", "-", "123", "x"})
    void refusesATagThatNamesNoLanguage(String tag) {
        assertThatThrownBy(() -> Language.of(tag))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("BCP 47");
    }

    @Test
    void shipsEveryFileOfEveryShippedLanguage() {
        for (String code : Language.SHIPPED) {
            Language language = Language.of(code);
            for (String intent : List.of("greet", "goodbye", "thanks", "affirm", "deny")) {
                assertThat(language.lines(intent)).as(code + " " + intent).hasSizeGreaterThan(60);
            }
            assertThat(language.lines("negatives")).as(code).hasSizeGreaterThan(250);
            assertThat(language.lines("shorthand")).as(code).hasSizeGreaterThan(100);
        }
    }

    @Test
    void shipsNoLineOfACommonIntentTwiceOrForTwoIntents() {
        for (String code : List.of("de", "fr", "es", "pt", "it")) {
            Language language = Language.of(code);
            for (String intent : List.of("greet", "goodbye", "thanks", "affirm", "deny", "negatives")) {
                assertThat(language.lines(intent)).as(code + " " + intent).doesNotHaveDuplicates();
            }
            assertThat(language.lines("deny")).as(code).doesNotContainAnyElementsOf(language.lines("affirm"));
            assertThat(language.lines("greet")).as(code).doesNotContainAnyElementsOf(language.lines("goodbye"));
        }
    }

    @Test
    void knowsStopWordsAsTheyAreSpelt() {
        assertThat(Language.of("fr").stopWords()).contains("ou", "deja");
        assertThat(Language.of("de").stopWords()).contains("fur", "und");
        assertThat(Language.of("ja").stopWords()).isEmpty();
        assertThat(Language.ENGLISH.locale()).isEqualTo(Locale.ENGLISH);
    }
}
