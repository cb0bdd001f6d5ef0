package org.parley.understanding.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.parley.understanding.text.Language;
import org.parley.understanding.text.Sentence;

class CensusTest {

    private final List<Sentence> sentences =
            List.of(Sentence.of("cancel my order"), Sentence.of("cancel, cancel it"), Sentence.of(""));

    @Test
    void countsAFeatureOnceInEachSentence() {
        Census census = new Census(sentences, Language.ENGLISH, new Progress());

        assertThat(census.sentences()).isEqualTo(3);
        assertThat(census.sentencesWith())
                .containsEntry(FeatureBlocks.stem("cancel"), 2)
                .containsEntry(FeatureBlocks.stem("order"), 1);
    }

    @Test
    void makesTheVectorsThatAskingMakes() {
        Census census = new Census(sentences, Language.ENGLISH, new Progress());
        FeatureSpace space = new FeatureSpace(census, Language.ENGLISH);

        assertThat(space.vectors(census))
                .usingRecursiveComparison()
                .isEqualTo(sentences.stream().map(space::vector).toArray(SparseVector[]::new));
    }

    @Test
    void stopsWhenItIsTold() {
        Progress progress = new Progress();
        progress.stop();

        assertThatThrownBy(() -> new Census(sentences, Language.ENGLISH, progress))
                .isInstanceOf(CancellationException.class);
    }
}
