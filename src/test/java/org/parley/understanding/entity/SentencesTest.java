package org.parley.understanding.entity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists en.tsv and de.tsv: a line is type, value, span, sentence; "type?" is expected, "-" means nothing. */
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

    static Stream<Arguments> english() {
        return sentences("en.tsv");
    }

    static Stream<Arguments> german() {
        return sentences("de.tsv");
    }

    private static Stream<Arguments> sentences(String list) {
        Map<String, List<Line>> bySentence = EntityResource.lines(list).stream()
                .map(Line::of)
                .collect(groupingBy(Line::question, LinkedHashMap::new, mapping(line -> line, toList())));
        return bySentence.values().stream()
                .map(lines -> Arguments.of(lines.get(0).question(), lines));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("english")
    void inEnglishExactlyWhatTheListSaysIsFound(String question, List<Line> lines) {
        check(lines, Said.ENGLISH);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("german")
    void inGermanExactlyWhatTheListSaysIsFound(String question, List<Line> lines) {
        check(lines, Said.GERMAN);
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
