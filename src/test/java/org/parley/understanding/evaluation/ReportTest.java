package org.parley.understanding.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ReportTest {

    private static final Offset<Double> CLOSE = within(1e-9);

    private final Report small = Answers.small().report();

    @Test
    void countsWithAndWithoutThreshold() {
        assertThat(small.accuracy()).isEqualTo(new Share(4, 6));
        assertThat(small.acceptedAccuracy()).isEqualTo(new Share(3, 6));
        assertThat(small.refused()).isEqualTo(new Share(2, 6));
        assertThat(small.outOfScopeRecall()).isEqualTo(new Share(1, 2));
        assertThat(small.right()).isEqualTo(new Share(4, 8));
    }

    @Test
    void scoresEachIntentWithThreshold() {
        // name: given to sentences 1, 2 and 8, right for 1 and 2, expected for 1 to 3
        Counts name = small.score().byLabel().get("name");
        assertThat(name).isEqualTo(new Counts(2, 3, 3));
        assertThat(name.precision()).isEqualTo(2 / 3.0, CLOSE);
        assertThat(name.recall()).isEqualTo(2 / 3.0, CLOSE);
        assertThat(name.f1()).isEqualTo(2 / 3.0, CLOSE);
        // age: given to 3 and 4, right for 4, expected for 4 to 6
        assertThat(small.score().byLabel().get("age")).isEqualTo(new Counts(1, 2, 3));
        assertThat(small.score().byLabel()).containsOnlyKeys("age", "name");
    }

    @Test
    void averagesOverIntentsAndOverSentences() {
        assertThat(small.score().macroF1()).isEqualTo((2 / 3.0 + 2 / 5.0) / 2, CLOSE);
        assertThat(small.score().micro()).isEqualTo(new Counts(3, 5, 6));
        assertThat(small.score().micro().f1()).isEqualTo(6 / 11.0, CLOSE);
    }

    @Test
    void microF1WithoutThresholdIsAccuracy() {
        assertThat(small.likeliestScore().micro()).isEqualTo(new Counts(4, 6, 6));
        assertThat(small.likeliestScore().micro().f1())
                .isEqualTo(small.accuracy().value(), CLOSE);
    }

    @Test
    void tellsInScopeFromOutByConfidence() {
        // against 0.15 all six win; against 0.65 three win (0.95, 0.75, 0.85) and one is even
        assertThat(small.auroc()).isEqualTo((6 + 3.5) / 12, CLOSE);
    }

    @Test
    void hasNoFiguresForWhatIsNotThere() {
        Report inScope = new Answers().add("name", "name", "name", 1).report();

        assertThat(inScope.auroc()).isNaN();
        assertThat(inScope.outOfScopeRecall().value()).isNaN();

        Report outOfScope = new Answers().add("oos", "oos", "oos", 0).report();

        assertThat(outOfScope.accuracy().value()).isNaN();
        assertThat(outOfScope.score().macroF1()).isNaN();
        assertThat(outOfScope.score().micro().f1()).isNaN();
    }

    @Test
    void listsConfusionsTheMostFrequentFirstAndTheSurestSentenceOnTop() {
        List<Confusion> confusions = small.confusions();

        assertThat(confusions)
                .extracting(
                        Confusion::expected,
                        Confusion::given,
                        confusion -> confusion.answers().size())
                .containsExactly(tuple("age", "oos", 2), tuple("name", "age", 1), tuple("oos", "name", 1));
        assertThat(confusions.get(0).answers()).extracting(Answer::confidence).containsExactly(0.35, 0.25);
    }

    @Test
    void countsTheMatrix() {
        ConfusionMatrix matrix = small.matrix();

        assertThat(matrix.labels()).containsExactly("age", "name", "oos");
        assertThat(matrix.rows()).containsExactly(List.of(1, 0, 2), List.of(1, 2, 0), List.of(0, 1, 1));
        assertThat(matrix.count("age", "oos")).isEqualTo(2);
        assertThat(matrix.count("age", "nothing")).isZero();
        assertThat(matrix.worst(2).labels()).containsExactly("age", "oos");
        assertThat(matrix.worst(2).rows()).containsExactly(List.of(1, 2), List.of(0, 1));
    }

    @Test
    void putsEachConfidenceInItsTenth() {
        List<ReliabilityBin> bins = new Answers()
                .add("name", "name", "name", 1)
                .add("name", "name", "name", 0.9)
                .add("name", "age", "age", 0.95)
                .add("oos", "oos", "age", 0.1)
                .add("name", "name", "name", 0)
                .report()
                .reliability();

        assertThat(bins).extracting(ReliabilityBin::count).containsExactly(1, 1, 0, 0, 0, 0, 0, 0, 0, 3);
        assertThat(bins.get(9).confidence()).isEqualTo(0.95, CLOSE);
        assertThat(bins.get(9).right()).isEqualTo(2 / 3.0, CLOSE);
        assertThat(bins.get(5).right()).isNaN();
        // (1 · |0 − 1| + 1 · |0.1 − 0| + 3 · |0.95 − 2/3|) / 5
        assertThat(ReliabilityBin.error(bins)).isEqualTo((1 + 0.1 + 0.85) / 5, CLOSE);
    }

    @Test
    void drawsTheCoverageOfEveryThreshold() {
        List<CoveragePoint> points = small.coverage();

        assertThat(points).hasSize(21);
        CoveragePoint all = points.get(0);
        assertThat(all.coverage()).isEqualTo(1);
        assertThat(all.risk()).isEqualTo(4 / 8.0);
        assertThat(all.accuracy()).isEqualTo(4 / 6.0);
        assertThat(all.outOfScopeRecall()).isZero();
        CoveragePoint strict = points.get(14);
        assertThat(strict.threshold()).isEqualTo(0.7);
        assertThat(strict.coverage()).isEqualTo(3 / 8.0);
        assertThat(strict.risk()).isZero();
        assertThat(strict.accuracy()).isEqualTo(3 / 6.0);
        assertThat(strict.outOfScopeRecall()).isEqualTo(1);
        assertThat(points.get(20).coverage()).isZero();
        assertThat(points.get(20).risk()).isNaN();
    }

    @Test
    void refusesToReportOnNothing() {
        assertThatThrownBy(() -> new Answers().report()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Answers().add("a", "a", "a", Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
