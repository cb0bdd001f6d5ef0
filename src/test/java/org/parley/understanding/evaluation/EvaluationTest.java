package org.parley.understanding.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.parley.understanding.Candidate;
import org.parley.understanding.Context;
import org.parley.understanding.Examples;
import org.parley.understanding.Understander;
import org.parley.understanding.Understanding;
import org.parley.understanding.training.Finding;

class EvaluationTest {

    private final List<LabelledText> sentences = List.of(
            new LabelledText("what is your name", "name"),
            new LabelledText("tell me your name", "name"),
            new LabelledText("who are you", "name"),
            new LabelledText("how old are you", "age"),
            new LabelledText("what is your age", "age"),
            new LabelledText("when were you born", "age"),
            new LabelledText("what is the capital of France", "oos"),
            new LabelledText("how is the weather", "oos"));

    @AfterEach
    void forgetTheInterruption() {
        Thread.interrupted();
    }

    @Test
    void scoresAnUnderstanderOfOnesOwn() {
        Understander own = (text, context) -> text.contains("name")
                ? new Understanding("name", 0.9, List.of())
                : new Understanding(Understanding.UNKNOWN, 0.7, List.of());

        Report report = new Evaluation().score("own", own, sentences);

        assertThat(report.acceptedAccuracy()).isEqualTo(new Share(2, 6));
        assertThat(report.outOfScopeRecall()).isEqualTo(new Share(2, 2));
        assertThat(report.answers().get(2).confidence()).isCloseTo(0.3, within(1e-9));
        assertThat(report.times().training()).isNaN();
        assertThat(report.times().median()).isPositive();
    }

    @Test
    void takesTheFirstCandidateOfWhatIsRefused() {
        Understander own = (text, context) ->
                new Understanding(Understanding.UNKNOWN, 0.6, List.of(new Candidate("age", 0.4)), List.of());

        Answer answer = new Evaluation()
                .score("own", own, sentences.subList(3, 4))
                .answers()
                .get(0);

        assertThat(answer).isEqualTo(new Answer(sentences.get(3), "oos", "age", 0.4));
        assertThat(answer.isLikeliestRight()).isTrue();
        assertThat(answer.isRight()).isFalse();
    }

    @Test
    void trainsOnOneAndScoresAnother() throws InterruptedException {
        Report report = new Evaluation().score("held out", sentences, List.of(new LabelledText("your name?", "name")));

        assertThat(report.accuracy()).isEqualTo(new Share(1, 1));
        assertThat(report.times().training()).isPositive();
        assertThat(report.notes()).isEmpty();
    }

    @Test
    void crossValidatesAlwaysAlike() throws InterruptedException {
        Report first = new Evaluation().crossValidate("twice", sentences, 2);
        Report second = new Evaluation().crossValidate("twice", sentences, 2);

        assertThat(first.answers()).isEqualTo(second.answers()).hasSize(8);
        assertThat(first.findings()).isEqualTo(second.findings());
    }

    @Test
    void trainsOutOfScopeAsUnknownAndAddsWhatIsCommon() {
        List<Examples> trained = new ArrayList<>();
        Evaluation evaluation = new Evaluation(
                examples -> {
                    trained.add(examples);
                    return (text, context) -> new Understanding("name", 1, List.of());
                },
                Map.of("greet", List.of("hello"), "age", List.of("your age")),
                Context.at(Instant.EPOCH));

        assertThat(evaluation.examples(sentences).byIntent())
                .containsOnlyKeys("name", "age", "greet", Understanding.UNKNOWN);
        assertThat(evaluation.examples(sentences).byIntent().get("age"))
                .hasSize(4)
                .endsWith("your age");
    }

    @Test
    void stopsBeforeTheNextTrainingIfInterrupted() {
        List<Examples> trained = new ArrayList<>();
        Evaluation evaluation = new Evaluation(
                examples -> {
                    trained.add(examples);
                    Thread.currentThread().interrupt();
                    return (text, context) -> new Understanding("name", 1, List.of());
                },
                Map.of(),
                Context.at(Instant.EPOCH));

        assertThatThrownBy(() -> evaluation.crossValidate("stopped", sentences, 4))
                .isInstanceOf(InterruptedException.class)
                .hasMessageContaining("1 of 4");
        assertThat(trained).hasSize(1);
    }

    @Test
    void saysWhatMakesFiguresDoubtful() throws InterruptedException {
        Split split = new Split(
                List.of(new LabelledText("hello", "greet"), new LabelledText("hi there", "greet")),
                List.of(
                        new LabelledText("hello", "greet"),
                        new LabelledText("hi there", "bye"),
                        new LabelledText("see you", "bye")));

        Report report = new Evaluation().score("doubtful", List.of(split));

        assertThat(report.notes()).hasSize(2);
        assertThat(report.notes().get(0)).startsWith("2 of the scored sentences read like one that was trained on");
        assertThat(report.notes().get(1)).contains("of bye:");
    }

    @Test
    void saysNothingOfIntentsThatAreTrainedBesides() throws InterruptedException {
        Evaluation evaluation = new Evaluation(
                examples -> (text, context) -> new Understanding("greet", 1, List.of()),
                Map.of("greet", List.of("hello")),
                Context.at(Instant.EPOCH));

        Report report = evaluation.score("common", sentences, List.of(new LabelledText("hi", "greet")));

        assertThat(report.notes()).isEmpty();
        assertThat(report.right()).isEqualTo(new Share(1, 1));
    }

    @Test
    void findsExamplesOfTwoIntentsThatSayTheSame() throws InterruptedException {
        List<LabelledText> examples = List.of(
                new LabelledText("where is my order", "track"),
                new LabelledText("Where is my order?", "find"),
                new LabelledText("could you tell me your age please", "age"),
                new LabelledText("could you please tell me your age now", "name"));

        Report report = new Evaluation().score("alike", examples, examples);

        assertThat(report.findings())
                .extracting(Finding::kind)
                .contains(Finding.Kind.CONTRADICTION, Finding.Kind.NEAR_CONTRADICTION);
        assertThat(report.toText()).contains("EXAMPLES TO LOOK AT", "\"Where is my order?\"");
    }

    @Test
    void crossValidatesASingleIntentAndOneWithASingleExample() throws InterruptedException {
        Report single = new Evaluation().crossValidate("single", sentences.subList(0, 3), 3);
        assertThat(single.answers()).hasSize(3);

        Report lonely = new Evaluation().crossValidate("lonely", sentences.subList(0, 4), 2);
        assertThat(lonely.notes().get(0)).contains("of age:");
        assertThat(lonely.score().byLabel().get("age").right()).isZero();
    }

    @Test
    void asksForWhatTheLineSaysWasAskedFor() {
        List<Set<String>> asked = new ArrayList<>();
        Understander own = (text, context) -> {
            asked.add(context.expected());
            return new Understanding(Understanding.UNKNOWN, 1, List.of());
        };

        EntityReport.of(
                "asked",
                own,
                List.of(Notation.read("[two](people)", Set.of("people")), Notation.read("hi", Set.of())),
                Context.at(Instant.EPOCH));

        assertThat(asked).containsExactly(Set.of("people"), Set.of());
    }
}
