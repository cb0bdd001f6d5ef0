package org.parley.understanding.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.understanding.Context;
import org.parley.understanding.Examples;
import org.parley.understanding.Understander;
import org.parley.understanding.Understanding;
import org.parley.understanding.text.Language;

class MultilingualUnderstanderTest {

    private static final List<String> LANGUAGES = List.of("de", "fr", "es", "ja");
    private static final Understander BOT = OpenNlpTrainer.train(
            LANGUAGES.stream().map(MultilingualUnderstanderTest::polite).toList());

    /** The shop bot with the common intents. */
    private static Examples polite(String language) {
        Map<String, List<String>> byIntent =
                new LinkedHashMap<>(ShopBot.examples(language).byIntent());
        byIntent.putAll(CommonIntents.of(Language.of(language)));
        return new Examples(language, byIntent);
    }

    private static Context in(String language) {
        return Asked.ANYTHING.in(Locale.forLanguageTag(language));
    }

    @Test
    void understandsEachSentenceInItsOwnLanguage() {
        List<String> wrong = new ArrayList<>();
        for (String language : LANGUAGES) {
            for (LabelledLines.Line line : ShopBot.unseen(language).lines()) {
                Understanding understanding = BOT.understand(line.sentence(), in("de"));
                if (!understanding.intent().equals(line.label())
                        || !understanding.language().equals(language)) {
                    wrong.add(line.sentence() + " -> " + understanding);
                }
            }
        }
        wrong.forEach(System.out::println);
        assertThat(wrong).hasSizeLessThanOrEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource({
        "ok, fr, affirm, fr",
        "ok, de, affirm, de",
        "no, es, deny, es",
        "merci, fr, thanks, fr",
        "hola, de, greet, es",
        "danke, es, thanks, de",
        "tschüss, fr, goodbye, de",
    })
    void readsShortWordsInTheConversationsLanguageIfTheyAreInIt(
            String text, String conversation, String intent, String language) {
        Understanding understanding = BOT.understand(text, in(conversation));

        assertThat(understanding.intent()).isEqualTo(intent);
        assertThat(understanding.language()).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"José García", "hm", "42", "Müller", "", "😀", "\ud83d", "Anne-Sophie"})
    void staysInTheConversationsLanguageForNamesAndNothings(String text) {
        assertThat(BOT.understand(text, in("fr")).language()).isEqualTo("fr");
        assertThat(BOT.understand(text, in("es-MX")).language()).isEqualTo("es");
        assertThat(BOT.understand(text, in("ko")).language())
                .as("the bot's first")
                .isEqualTo("de");
    }

    @Test
    void keepsTheTagTheBotGave() {
        Understander bot = OpenNlpTrainer.train(
                List.of(new Examples("pt-BR", ShopBot.examples("pt").byIntent()), ShopBot.examples("it")));

        assertThat(bot.understand("onde está o meu pacote agora?", in("it")).language())
                .isEqualTo("pt-BR");
        assertThat(bot.understand("hm", in("pt-PT")).language()).isEqualTo("pt-BR");
    }

    @Test
    void refusesNoLanguageOrOneTwice() {
        assertThatThrownBy(() -> OpenNlpTrainer.train(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> OpenNlpTrainer.train(List.of(ShopBot.examples("fi"), ShopBot.examples("fi"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fi");
        assertThatThrownBy(() -> new Examples("", Map.of("a", List.of("b"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("BCP 47");
    }
}
