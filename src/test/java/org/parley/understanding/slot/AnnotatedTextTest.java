package org.parley.understanding.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatedTextTest {

    @Test
    void readsValuesAndTheirSlots() {
        AnnotatedText text = AnnotatedText.parse("I want a table for [two](people) on [Friday](date)", "people");

        assertThat(text.text()).isEqualTo("I want a table for two on Friday");
        assertThat(text.asked()).containsExactly("people");
        assertThat(text.annotations())
                .containsExactly(new Annotation("people", 19, 22), new Annotation("date", 26, 32));
    }

    @Test
    void readsASentenceWithoutValues() {
        AnnotatedText text = AnnotatedText.parse("what (on earth) do you want?");

        assertThat(text.text()).isEqualTo("what (on earth) do you want?");
        assertThat(text.annotations()).isEmpty();
    }

    @Test
    void leavesSpacesOutOfAValue() {
        AnnotatedText text = AnnotatedText.parse("for[ two ](people)please");

        assertThat(text.text()).isEqualTo("for two please");
        assertThat(text.annotations()).containsExactly(new Annotation("people", 4, 7));
    }

    @Test
    void readsEscapedBracketsAsBrackets() {
        AnnotatedText text = AnnotatedText.parse("play \\[live\\] [a\\]b](song) c:\\new \\\\");

        assertThat(text.text()).isEqualTo("play [live] a]b c:\\new \\");
        assertThat(text.annotations()).containsExactly(new Annotation("song", 12, 15));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[two](people)", "for [two](people)[Friday](date)", "back\\\\slash and [a\\[b](c.d-e_1)", ""})
    void writesWhatItReads(String annotated) {
        AnnotatedText text = AnnotatedText.parse(annotated);

        assertThat(text.written()).isEqualTo(annotated);
        assertThat(AnnotatedText.parse(text.written())).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a [b           | At character 3: "[" without "]"
                    a b]           | At character 4: "]" without "["
                    a [b [c](d)    | At character 6: "[" inside a value
                    a [b] c        | At character 3: no slot
                    a [b]          | At character 3: no slot
                    a [b](c        | At character 6: "(" without ")"
                    a [b]()        | At character 6: "" names no slot
                    a [b](c d)     | At character 6: "c d" names no slot
                    a [](c)        | At character 3: an empty value of "c"
                    a [ ](c)       | At character 3: an empty value of "c"
                    a [b\\](c)     | At character 3: "[" without "]"
                    """)
    void tellsWhereASentenceIsWrittenWrongly(String annotated, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnnotatedText.parse(annotated))
                .withMessageStartingWith(message)
                .withMessageEndingWith(annotated);
    }

    @Test
    void putsValuesInTheOrderOfTheText() {
        AnnotatedText text = new AnnotatedText(
                "two on Friday", Set.of(), List.of(new Annotation("date", 7, 13), new Annotation("people", 0, 3)));

        assertThat(text.annotations()).extracting(Annotation::slot).containsExactly("people", "date");
    }

    @Test
    void refusesValuesThatOverlapOrAreNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AnnotatedText(
                        "tonight", Set.of(), List.of(new Annotation("date", 0, 7), new Annotation("time", 2, 7))))
                .withMessageContaining("overlap");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AnnotatedText("two", Set.of(), List.of(new Annotation("people", 0, 4))))
                .withMessageContaining("after the text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AnnotatedText("a  b", Set.of(), List.of(new Annotation("people", 1, 3))))
                .withMessageContaining("nothing but spaces");
    }

    @Test
    void refusesAnnotationsThatMakeNoSense() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Annotation("", 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Annotation("a b", 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Annotation("date", -1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Annotation("date", 3, 3));
    }
}
