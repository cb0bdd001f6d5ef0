package org.parley.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTest {

    @ParameterizedTest
    @CsvSource({
        "What’s ur name?, what is your name",
        "HOW OLD R U, how old are you",
        "heyyyyy, hey",
        "I'm 25!, i am #2",
        "Ｗｈａｔ, what",
    })
    void writesOutWhatPeopleType(String typed, String words) {
        assertThat(String.join(" ", Sentence.of(typed).words())).isEqualTo(words);
    }

    @Test
    void keepsSignsOnlyWhereThereIsNothingElse() {
        assertThat(Sentence.of("hi!!! :-)").words()).containsExactly("hi");
        assertThat(Sentence.of("?!").words()).containsExactly("#sign");
        assertThat(Sentence.of(" ").words()).isEmpty();
    }

    @Test
    void readsNoMoreThanTheBeginningOfAnEssay() {
        assertThat(Sentence.of("a ".repeat(4000)).words()).hasSizeLessThanOrEqualTo(Sentence.MAX_CHARS / 2);
    }
}
