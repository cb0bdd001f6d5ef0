package org.parley.understanding.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChoiceRecognizerTest {

    private static final ChoiceRecognizer CITIES = ChoiceRecognizer.of(
            "city",
            Map.of(
                    "New York", List.of("NYC", "the big apple"),
                    "Munich", List.of("München"),
                    "Bern", List.of(),
                    "Berlin", List.of()));

    private static List<String> found(String sentence) {
        return Said.found(sentence, Said.ENGLISH, CITIES);
    }

    @Test
    void valuesAndSynonymsAreFoundInAnyCase() {
        assertThat(found("from new york to MÜNCHEN"))
                .containsExactly("city=New York 'new york'", "city=Munich 'MÜNCHEN'");
        assertThat(found("the Big Apple!")).containsExactly("city=New York 'the Big Apple'");
    }

    @Test
    void aSlipOfTheFingerIsForgiven() {
        assertThat(found("to Belrin")).containsExactly("city=Berlin 'Belrin'");
        assertThat(found("to Munihc")).containsExactly("city=Munich 'Munihc'");
        assertThat(found("to new yrok")).containsExactly("city=New York 'new yrok'");
    }

    @Test
    void aSlipCostsConfidence() {
        assertThat(CITIES.recognize("Belrin", Said.ENGLISH).get(0).confidence()).isLessThan(0.9);
        assertThat(CITIES.recognize("Berlin", Said.ENGLISH).get(0).confidence()).isGreaterThan(0.9);
    }

    @Test
    void shortWordsAreNotGuessed() {
        assertThat(found("nyx")).isEmpty();
        assertThat(found("a barn")).isEmpty();
    }

    @Test
    void aWordInsideAnotherIsNotFound() {
        assertThat(found("Bernadette")).isEmpty();
    }

    @Test
    void whatIsAsNearToTwoIsNeither() {
        ChoiceRecognizer close = ChoiceRecognizer.of("drink", Map.of("latte", List.of(), "matte", List.of()));

        assertThat(Said.found("a natte", Said.ENGLISH, close)).isEmpty();
    }

    @Test
    void aNameOfTwoChoicesIsRefused() {
        Map<String, List<String>> twice = Map.of("small", List.of("s"), "short", List.of("s"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChoiceRecognizer.of("size", twice))
                .withMessageContaining("\"s\" is a name of two choices of size");
    }

    @Test
    void anEmptyNameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChoiceRecognizer.of("size", Map.of("small", List.of(" "))));
    }

    @Test
    void aLongListIsSearchedFast() {
        ChoiceRecognizer many = ChoiceRecognizer.of(
                "product",
                IntStream.range(0, 1000)
                        .mapToObj(i -> "product" + Integer.toString(i * 7919, 36))
                        .collect(Collectors.toMap(name -> name, name -> List.of())));
        String text = "I would like another prodcut of yours please ".repeat(80);

        assertThat(IntStream.range(0, 5).mapToLong(i -> nanos(many, text)).min().orElseThrow())
                .isLessThan(500_000_000L);
    }

    private static long nanos(EntityRecognizer recognizer, String text) {
        long start = System.nanoTime();
        recognizer.recognize(text, Said.ENGLISH);
        return System.nanoTime() - start;
    }
}
