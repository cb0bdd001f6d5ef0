package org.parley.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UtteranceTest {

    @Test
    void isTrimmed() {
        assertThat(new Utterance("  hello \n").text()).isEqualTo("hello");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\n\t ", "\u3000"})
    void refusesNothing(String text) {
        assertThatThrownBy(() -> new Utterance(text))
                .isInstanceOf(UnfitText.class)
                .hasMessageContaining("Nothing");
    }

    @Test
    void countsCharactersNotUnits() {
        String longest = "😀".repeat(Utterance.LONGEST);
        assertThat(new Utterance(longest).text()).isEqualTo(longest);
        assertThatThrownBy(() -> new Utterance(longest + "x"))
                .isInstanceOf(UnfitText.class)
                .hasMessageContaining("4000");
    }

    @Test
    void replacesWhatNoDatabaseTakes() {
        assertThat(new Utterance("a\u0000b").text()).isEqualTo("a\uFFFDb");
        assertThat(new Utterance("a\uD800b").text()).isEqualTo("a\uFFFDb");
    }

    @Test
    void keepsLinesAndPictures() {
        assertThat(new Utterance("one\ntwo 😀").text()).isEqualTo("one\ntwo 😀");
    }
}
