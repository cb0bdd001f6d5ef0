package org.parley.understanding.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTest {

    @Test
    void readsTypesPlacesAndValues() {
        AnnotatedLine line = Notation.read("a table for [two](people=2) on [ Friday ](date)!", Set.of("people"));

        assertThat(line.text()).isEqualTo("a table for two on  Friday !");
        assertThat(line.spans())
                .containsExactly(new AnnotatedSpan("people", 12, 15, "2"), new AnnotatedSpan("date", 20, 26, ""));
        assertThat(line.asked()).containsExactly("people");
    }

    @Test
    void takesEscapedBracketsAsTheyAre() {
        AnnotatedLine line = Notation.read("\\[x\\] costs [a\\]b](price) \\\\ (no) \\n", Set.of());

        assertThat(line.text()).isEqualTo("[x] costs a]b \\ (no) \\n");
        assertThat(line.spans()).containsExactly(new AnnotatedSpan("price", 10, 13, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "a [b c, character 3",
        "a b] c, character 4",
        "a [b [c](d)](e), character 6",
        "a [b] c, character 3",
        "a [b](c, character 3",
        "a [](c), character 3",
        "a [b](), character 3",
        "a [b](=2), character 3",
    })
    void saysAtWhichCharacterSomethingIsWrong(String annotated, String place) {
        assertThatThrownBy(() -> Notation.read(annotated, Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(place + ":");
    }
}
