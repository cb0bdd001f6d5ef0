package org.parley.understanding.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.understanding.Context;
import org.parley.understanding.Entity;
import org.parley.understanding.Understander;
import org.parley.understanding.Understanding;

class EntityReportTest {

    /** Finds what stands here, whatever was said. */
    private static final Map<String, List<Entity>> FOUND = Map.of(
            "two on Friday", List.of(entity("number", "2", 0, 3), entity("date", "2026-11-27", 7, 13)),
            "for three", List.of(entity("number", "4", 4, 9)),
            "next Monday", List.of(entity("date", "2026-11-23", 5, 11), entity("person", "Monday", 5, 11)),
            "nothing", List.of(entity("number", "0", 0, 7)));

    private final EntityReport report =
            report("[two](number=2) on [Friday](date)", "for [three](number=3)", "[next Monday](date)", "nothing");

    @Test
    void scoresTypeAndPlace() {
        assertThat(report.spans().byLabel())
                .isEqualTo(Map.of("number", new Counts(2, 3, 2), "date", new Counts(1, 2, 2)));
        assertThat(report.spans().micro()).isEqualTo(new Counts(3, 5, 4));
        assertThat(report.spans().macroF1()).isEqualTo((4 / 5.0 + 2 / 4.0) / 2);
    }

    @Test
    void scoresTheValueWhereOneIsExpected() {
        assertThat(report.values().byLabel())
                .isEqualTo(Map.of("number", new Counts(1, 3, 2), "date", new Counts(1, 2, 2)));
    }

    @Test
    void countsSentencesWithEverythingRight() {
        assertThat(report.right()).isEqualTo(new Share(1, 4));
        EntityAnswer third = report.answers().get(2);
        assertThat(third.missed()).containsExactly(new AnnotatedSpan("date", 0, 11, ""));
        assertThat(third.wrong()).containsExactly(new AnnotatedSpan("date", 5, 11, "2026-11-23"));
    }

    @Test
    void looksOnlyAtTypesThatAreExpectedSomewhere() {
        assertThat(report.answers())
                .flatExtracting(EntityAnswer::given)
                .extracting(AnnotatedSpan::type)
                .doesNotContain("person");
    }

    @Test
    void listsMistakesForPeople() {
        assertThat(report.toText())
                .contains("MISTAKES: 3")
                .contains("number: three = 3")
                .contains("number: three = 4")
                .contains("25.0 %");
        assertThat(report.toHtml()).contains("<h2 dir=\"auto\">Mistakes: 3</h2>");
    }

    @Test
    void refusesNothingAndEntitiesOutsideTheSentence() {
        assertThatThrownBy(() -> report()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AnnotatedLine("hi", Set.of(), List.of(new AnnotatedSpan("date", 0, 3, ""))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static EntityReport report(String... annotated) {
        Understander understander =
                (text, context) -> new Understanding(Understanding.UNKNOWN, 1, FOUND.getOrDefault(text, List.of()));
        return EntityReport.of(
                "by hand",
                understander,
                List.of(annotated).stream()
                        .map(line -> Notation.read(line, Set.of()))
                        .toList(),
                Context.at(Instant.EPOCH));
    }

    private static Entity entity(String type, String value, int start, int end) {
        return new Entity(type, value, "x".repeat(end - start), start, end, 1);
    }
}
