package org.parley.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SentenceTest {

    @Test
    void putsValuesInTheirPlaces() {
        Sentence sentence = new Sentence("I am ${bot.age}, ${name}. Really ${bot.age}.");
        assertThat(sentence.places()).containsExactly("bot.age", "name");
        assertThat(sentence.with(Map.of("bot.age", "7", "name", "Ada"))).isEqualTo("I am 7, Ada. Really 7.");
    }

    @Test
    void takesValuesAsTheyAre() {
        Map<String, String> values = Map.of("name", "${bot.age} $1 \\", "bot.age", "7");
        assertThat(new Sentence("Hello, ${name}!").with(values)).isEqualTo("Hello, ${bot.age} $1 \\!");
    }

    @Test
    void needsEveryValue() {
        assertThatThrownBy(() -> new Sentence("Hello, ${name}!").with(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("${name}");
    }
}
