package org.parley.understanding.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.understanding.Understander;
import org.parley.understanding.Understanding;

class ShopBotTest {

    private static final Map<String, Understander> BOTS = new HashMap<>();

    static Stream<String> languages() {
        return ShopBot.LANGUAGES.stream();
    }

    private static Understander bot(String language) {
        return BOTS.computeIfAbsent(language, key -> OpenNlpTrainer.train(ShopBot.examples(key)));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void understandsUnseenSentences(String language) {
        LabelledLines unseen = ShopBot.unseen(language);

        HeldOutTest.assertScore(unseen, unseen.scoreIntents(bot(language)), 0.85);
    }

    @Test
    void rejectsMostOfWhatItHasNoIntentFor() {
        int wrong = 0;
        int all = 0;
        for (String language : ShopBot.LANGUAGES) {
            LabelledLines.Score score = ShopBot.beside(language).scoreIntents(bot(language));
            score.wrong().forEach(line -> System.out.println("  " + line));
            wrong += score.wrong().size();
            all += ShopBot.beside(language).lines().size();
        }
        System.out.println("shop bots rejected " + (all - wrong) + " of " + all);
        assertThat(wrong / (double) all).isLessThan(0.25);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void rejectsGibberish(String language) {
        for (String text :
                List.of("asdfgh qwert", "xxxx", "dfkgj hjkl", "zzzzzz", "12345", "?!?", "😀😀", "vbnm fghj wwqx")) {
            assertThat(bot(language).understand(text, Asked.ANYTHING).isKnown())
                    .as(language + " " + text)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void rejectsLanguagesItSharesLittleWith(String language) {
        List<String> far = List.of("ar", "hi", "fi", "zh", "th", "ru").stream()
                .filter(other -> !other.equals(language))
                .toList();
        List<String> accepted = far.stream()
                .flatMap(other -> ShopBot.unseen(other).lines().stream())
                .map(LabelledLines.Line::sentence)
                .filter(sentence -> !sentence.contains("PayPal"))
                .filter(sentence ->
                        bot(language).understand(sentence, Asked.ANYTHING).isKnown())
                .toList();

        assertThat(accepted).hasSizeLessThanOrEqualTo(far.size());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void survivesAbsurdTextInEveryLanguage(String language) {
        RobustnessTest.absurdities()
                .forEach(text -> assertThat(bot(language).understand(text, Asked.PERSON))
                        .as(text)
                        .isNotNull());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void isFast(String language) {
        List<LabelledLines.Line> lines = ShopBot.unseen(language).lines();
        ShopBot.unseen(language).scoreIntents(bot(language));
        long start = System.nanoTime();
        for (int i = 0; i < 10; i++) {
            ShopBot.unseen(language).scoreIntents(bot(language));
        }
        // 0.2 ms is usual; the bar leaves room for a busy machine
        assertThat(Duration.ofNanos((System.nanoTime() - start) / (10L * lines.size())))
                .isLessThan(Duration.ofMillis(10));
    }

    @Test
    void tellsItsLanguageAndLearnsTheSameAgain() {
        for (String language : List.of("de", "ja", "tr")) {
            Understander again = OpenNlpTrainer.train(ShopBot.examples(language));
            for (LabelledLines.Line line : ShopBot.unseen(language).lines()) {
                Understanding understanding = again.understand(line.sentence(), Asked.ANYTHING);
                assertThat(understanding).isEqualTo(bot(language).understand(line.sentence(), Asked.ANYTHING));
                assertThat(understanding.language()).isEqualTo(language);
            }
        }
    }

    @Test
    void understandsWhatIsTypedWithoutAccents() {
        for (Map.Entry<String, String> typed : Map.of(
                        "fr", "a quelle heure est ouvert le magasin apres Noel",
                        "es", "a que hora cierran manana",
                        "pt", "qual e o horario amanha",
                        "de", "wann schliesst das Geschaeft",
                        "tr", "saat kacta aciliyorsunuz",
                        "pl", "jakie sa godziny otwarcia")
                .entrySet()) {
            assertThat(bot(typed.getKey())
                            .understand(typed.getValue(), Asked.ANYTHING)
                            .intent())
                    .as(typed.getValue())
                    .isEqualTo("hours");
        }
    }
}
