package org.parley.understanding.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parley.understanding.Entity;

class SlotTrainerTest {

    private final SlotTrainer trainer = new SlotTrainer(Locale.ENGLISH);

    @Test
    void refusesToLearnFromNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trainer.train(List.of()))
                .withMessageContaining("no sentence has a value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trainer.train(List.of(AnnotatedText.parse("hello"), AnnotatedText.parse(""))));
    }

    @Test
    void learnsFromOneSentence() {
        SlotTagger tagger = trainer.train(List.of(AnnotatedText.parse("I live in [Oslo](city)")));

        assertThat(tagger.tag("I live in Oslo")).extracting(Entity::value).containsExactly("Oslo");
    }

    @Test
    void learnsWhereEverythingIsAValue() {
        SlotTagger tagger = trainer.train(List.of(AnnotatedText.parse("[Oslo](city)")));

        assertThat(tagger.tag("Rome")).extracting(Entity::type).containsExactly("city");
    }

    @Test
    void learnsValuesOfSeveralWordsAndSlotsNextToEachOther() {
        List<AnnotatedText> texts = List.of(
                AnnotatedText.parse("from [New York](from) to [Oslo](to)"),
                AnnotatedText.parse("from [Rome](from) to [San Marino](to)"),
                AnnotatedText.parse("to [Lima](to) from [Las Palmas](from)"),
                AnnotatedText.parse("to be from [Hong Kong](from)"));

        SlotTagger tagger = trainer.train(texts);

        for (AnnotatedText text : texts) {
            assertThat(tagger.tag(text.text()))
                    .extracting(entity -> new Annotation(entity.type(), entity.start(), entity.end()))
                    .isEqualTo(text.annotations());
        }
    }

    @Test
    void learnsInLanguagesItHasNoStemsFor() {
        SlotTagger tagger = new SlotTrainer(Locale.JAPANESE)
                .train(List.of(
                        AnnotatedText.parse("[二人](people)です", "people"),
                        AnnotatedText.parse("[三人](people)です", "people"),
                        AnnotatedText.parse("明日です", "date")));

        assertThat(tagger.tag("四人です", Set.of("people")))
                .extracting(Entity::value)
                .containsExactly("四人");
    }

    @Test
    void tellsSlotsByTheLanguagesOwnNumbers() {
        SlotTagger tagger = new SlotTrainer(Locale.GERMANY)
                .train(List.of(
                        AnnotatedText.parse("ein Tisch für [zwei](people)"),
                        AnnotatedText.parse("ein Tisch für [fünf](people)"),
                        AnnotatedText.parse("ein Tisch für Raucher"),
                        AnnotatedText.parse("ein Tisch für Kinder")));

        assertThat(tagger.tag("ein Tisch für sieben")).extracting(Entity::value).containsExactly("sieben");
        assertThat(tagger.tag("ein Tisch für Hunde")).isEmpty();
    }
}
