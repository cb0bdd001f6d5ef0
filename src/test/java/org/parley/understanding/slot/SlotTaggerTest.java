package org.parley.understanding.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.understanding.Entity;
import org.parley.understanding.entity.ChoiceRecognizer;
import org.parley.understanding.entity.Entities;

class SlotTaggerTest {

    private final SlotTagger tagger = Bookings.tagger();

    private static String annotated(SlotTagger tagger, String text, String... asked) {
        List<Annotation> found = tagger.tag(text, Set.of(asked)).stream()
                .map(entity -> new Annotation(entity.type(), entity.start(), entity.end()))
                .toList();
        return new AnnotatedText(text, Set.of(), found).written();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a table for [eight](people) on [Saturday](date)",
                "a table for [eight](people) on [5 June](date)",
                "we are [9](people)",
                "[5 June](date) for [eleven](people) please",
                "can we come [next Thursday](date)?",
                "what is on the menu?",
                "do you open before 8?"
            })
    void findsValuesThatTrainingNeverSaw(String annotated) {
        String text = AnnotatedText.parse(annotated).text();

        assertThat(annotated(tagger, text)).isEqualTo(annotated);
    }

    @Test
    void understandsTheSameWordsByWhatWasAsked() {
        assertThat(annotated(tagger, "8", "people")).isEqualTo("[8](people)");
        assertThat(annotated(tagger, "8", "phone")).isEqualTo("8");
        assertThat(annotated(tagger, "Saturday", "date")).isEqualTo("[Saturday](date)");
    }

    @Test
    void givesEntitiesWithValueAndConfidence() {
        Entity people = tagger.tag("We are 9!").get(0);

        assertThat(people.type()).isEqualTo("people");
        assertThat(people.value()).isEqualTo("9");
        assertThat(people.start()).isEqualTo(7);
        assertThat(people.confidence()).isBetween(0.5, 1.0);
    }

    @Test
    void isLessSureOfStrangeSentences() {
        double sure = tagger.tag("a table for eight on Saturday").get(0).confidence();

        assertThat(tagger.tag("eight strange birds, grey Saturday, my table"))
                .allSatisfy(entity -> assertThat(entity.confidence()).isLessThan(sure));
    }

    @Test
    void leavesTheEndOfASentenceOutOfAValue() {
        assertThat(annotated(tagger, "Saturday!", "date")).isEqualTo("[Saturday](date)!");
    }

    @Test
    void leansOnTheBotsOwnLists() {
        var dishes =
                ChoiceRecognizer.of("dish-list", Map.of("pho", List.of(), "ramen", List.of(), "goulash", List.of()));
        List<AnnotatedText> texts = List.of(
                AnnotatedText.parse("bring me [pho](dish)"),
                AnnotatedText.parse("bring me a spoon"),
                AnnotatedText.parse("I want [ramen](dish)"),
                AnnotatedText.parse("I want peace"));

        SlotTagger leaning = new SlotTrainer(Locale.UK, Entities.shipped().with(dishes)).train(texts);

        assertThat(annotated(leaning, "bring me goulash")).isEqualTo("bring me [goulash](dish)");
        assertThat(annotated(leaning, "I want quiet")).isEqualTo("I want quiet");
    }

    @Test
    void trainsTheSameBytesFromTheSameSentences() {
        assertThat(new SlotTrainer(Locale.UK).train(Bookings.texts()).toBytes()).isEqualTo(tagger.toBytes());
    }

    @Test
    void isTheSameAfterBeingWrittenAndRead() {
        SlotTagger read = SlotTagger.read(tagger.toBytes(), Entities.shipped());

        assertThat(read.toBytes()).isEqualTo(tagger.toBytes());
        for (AnnotatedText text : Bookings.texts()) {
            assertThat(read.tag(text.text(), text.asked())).isEqualTo(tagger.tag(text.text(), text.asked()));
        }
    }

    @Test
    void refusesBytesThatAreNoTagger() {
        byte[] bytes = tagger.toBytes();
        for (byte[] wrong : List.of(new byte[0], new byte[100], Arrays.copyOf(bytes, bytes.length / 2))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SlotTagger.read(wrong, Entities.shipped()))
                    .withMessageContaining("train it anew");
        }
    }

    @Test
    void answersManyThreadsAlike() {
        List<AnnotatedText> texts = Bookings.texts();
        Map<String, Set<List<Entity>>> answers = new ConcurrentHashMap<>();
        IntStream.range(0, 2_000).parallel().forEach(i -> {
            AnnotatedText text = texts.get(i % texts.size());
            answers.computeIfAbsent(text.written() + text.asked(), key -> ConcurrentHashMap.newKeySet())
                    .add(tagger.tag(text.text(), text.asked()));
        });
        assertThat(answers.values())
                .allSatisfy(different -> assertThat(different).hasSize(1));
    }

    @Test
    void survivesAnyText() {
        String letters = "ab Zé7\u0301\u200d👍二[]()\\\"'.,\u0000\n\ud800";
        Random random = new Random(3);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(30); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            assertThatCode(() -> tagger.tag(text.toString(), Set.of("unheard of")))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void readsNoMoreThanASentence() {
        String essay = "a table for two ".repeat(10_000);

        assertThat(tagger.tag(essay))
                .isNotEmpty()
                .allSatisfy(entity -> assertThat(entity.end()).isLessThanOrEqualTo(SlotTagger.MAX_CHARS));
    }
}
