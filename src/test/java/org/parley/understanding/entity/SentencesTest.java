package org.parley.understanding.entity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.understanding.Context;

/** The lists en.tsv, de.tsv and so on: a line is type, value, span, sentence; "type?" is expected, "-" means nothing. */
class SentencesTest {

    private record Line(String type, String value, String span, String sentence) {

        static Line of(String written) {
            String[] columns = written.split("\t", -1);
            return new Line(columns[0], columns[1], columns[2], columns[3]);
        }

        String expected() {
            return type.endsWith("?") ? type.substring(0, type.length() - 1) : "";
        }

        String question() {
            return expected() + "\t" + sentence;
        }

        String entity() {
            return (expected().isEmpty() ? type : expected()) + "=" + value + " '" + span + "'";
        }
    }

    static Stream<Arguments> sentences() {
        return Stream.of("en-GB", "de-DE", "fr-FR", "es-ES", "pt-PT", "it-IT")
                .flatMap(tag -> sentences(Locale.forLanguageTag(tag)));
    }

    private static Stream<Arguments> sentences(Locale locale) {
        Map<String, List<Line>> bySentence = EntityResource.lines(locale.getLanguage() + ".tsv").stream()
                .map(Line::of)
                .collect(groupingBy(Line::question, LinkedHashMap::new, mapping(line -> line, toList())));
        return bySentence.values().stream()
                .map(lines -> Arguments.of(locale, lines.get(0).question(), lines));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("sentences")
    void exactlyWhatTheListSaysIsFound(Locale locale, String question, List<Line> lines) {
        check(lines, new Context(Said.ENGLISH.now(), Said.ENGLISH.zone(), locale));
    }

    private static void check(List<Line> lines, Context context) {
        Line first = lines.get(0);
        Context asked = first.expected().isEmpty() ? context : context.expecting(first.expected());
        assertThat(Said.found(first.sentence(), asked))
                .containsExactlyInAnyOrderElementsOf(lines.stream()
                        .filter(line -> !line.type().equals("-"))
                        .map(Line::entity)
                        .toList());
    }
}
