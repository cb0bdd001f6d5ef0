package org.parley.understanding.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldsTest {

    private final List<LabelledText> sentences = IntStream.range(0, 60)
            .mapToObj(i -> new LabelledText("sentence " + i, i < 40 ? "many" : "few"))
            .toList();

    @Test
    void scoresEverySentenceOnceAndTrainsOnAllOthers() {
        List<Split> splits = Folds.of(sentences, 4);

        assertThat(splits).hasSize(4);
        List<LabelledText> scored = new ArrayList<>();
        for (Split split : splits) {
            scored.addAll(split.test());
            assertThat(split.train()).doesNotContainAnyElementsOf(split.test());
            assertThat(split.train().size() + split.test().size()).isEqualTo(60);
        }
        assertThat(scored).containsExactlyInAnyOrderElementsOf(sentences);
    }

    @Test
    void givesEachFoldItsShareOfEachIntent() {
        for (Split split : Folds.of(sentences, 4)) {
            assertThat(split.test())
                    .filteredOn(sentence -> sentence.intent().equals("many"))
                    .hasSize(10);
            assertThat(split.test())
                    .filteredOn(sentence -> sentence.intent().equals("few"))
                    .hasSize(5);
        }
    }

    @Test
    void givesTheSameFoldsForTheSameSentences() {
        assertThat(Folds.of(sentences, 5)).isEqualTo(Folds.of(new ArrayList<>(sentences), 5));
    }

    @Test
    void countsRepeatedSentencesOnce() {
        List<LabelledText> twice = new ArrayList<>(sentences);
        twice.addAll(sentences);

        assertThat(Folds.of(twice, 3)).isEqualTo(Folds.of(sentences, 3));
    }

    @Test
    void refusesMoreFoldsThanSentences() {
        List<LabelledText> three = sentences.subList(0, 3);

        assertThatThrownBy(() -> Folds.of(three, 4))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContaining("there are 3");
        assertThatThrownBy(() -> Folds.of(three, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
