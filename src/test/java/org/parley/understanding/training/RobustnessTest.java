package org.parley.understanding.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.understanding.Context;
import org.parley.understanding.Understander;
import org.parley.understanding.Understanding;

class RobustnessTest {

    /** A hundred times what the slowest takes: only what goes round in circles takes longer, however busy the machine. */
    private static final Duration ENDLESS = Duration.ofSeconds(5);

    private final Understander bot = InterviewBot.understander();

    static Stream<String> absurdities() {
        return Stream.of(
                "",
                " ",
                "\t\n\r",
                "\u0000",
                "\u200b\u200d",
                "\ufeff",
                "\ud83d",
                "\ude00 \ud83d",
                "a\ud83d",
                "\ud83d is my",
                "\u202eeman ym si tahw",
                "e\u0301\u0301\u0301\u0301",
                "\u0301",
                "👩‍👩‍👧‍👦",
                "🏳️‍🌈🏳️‍🌈",
                "%s %n %d ${jndi:ldap://x}",
                "<script>",
                "'",
                "''",
                "'s",
                "-",
                "--",
                "...",
                "\"",
                "(",
                "'''''",
                "O'",
                "-ada-",
                "1",
                "٣٤",
                "½",
                "ǅ",
                "ß",
                "İ",
                "ﬁ",
                "ℵ");
    }

    @ParameterizedTest
    @MethodSource("absurdities")
    void findsNothingInAbsurdText(String text) {
        assertThat(bot.understand(text, Asked.ANYTHING).intent()).isEqualTo(Understanding.UNKNOWN);
        assertThatCode(() -> bot.understand(text, Asked.PERSON)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("org.parley.understanding.training.Asked#values")
    void neverThrows(Context expected) {
        String letters =
                "aeimnstyAMN 'ʼ.-,!?19\u0301\u200d\ud83d\ude00李ーあ민عש\u0939я\u00df\u0130\n my name is call me not ";
        Random random = new Random(7);
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThatCode(() -> bot.understand(text.toString(), expected))
                    .as(text.toString())
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("org.parley.understanding.training.Asked#values")
    void endsOnVeryLongText(Context context) {
        Stream.of("my name is ", "a", "what is your name ", "Ada-", "van der ", "J.", "😀", "李", "nmae ", "'", "7")
                .map(part -> part.repeat(4000 / part.length()))
                .forEach(essay -> assertTimeoutPreemptively(
                        ENDLESS, () -> bot.understand(essay, context), () -> essay.substring(0, 10)));
    }

    @Test
    void greetsNobodyByAnEssay() {
        String essay = "my name is " + "Wolfeschlegelstein".repeat(10);

        assertThat(bot.understand(essay, Asked.PERSON).entities()).isEmpty();
    }
}
