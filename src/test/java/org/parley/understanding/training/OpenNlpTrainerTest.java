package org.parley.understanding.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.understanding.Examples;
import org.parley.understanding.Understander;
import org.parley.understanding.Understanding;
import org.parley.understanding.text.Resource;

class OpenNlpTrainerTest {

    private static final List<String> SENTENCES = Stream.of("questions.dev.tsv", "names.dev.tsv")
            .flatMap(file -> LabelledLines.read(file).lines().stream())
            .map(LabelledLines.Line::sentence)
            .toList();

    @Test
    void givesTheSameModelForTheSameExamples() {
        Understander again = OpenNlpTrainer.train(InterviewBot.examples());

        assertThat(answers(again)).isEqualTo(answers(InterviewBot.understander()));
    }

    @Test
    void answersAllThreadsAlike() throws Exception {
        List<Understanding> alone = answers(InterviewBot.understander());
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Future<List<Understanding>>> together = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                together.add(threads.submit(() -> answers(InterviewBot.understander())));
            }
            for (Future<List<Understanding>> answers : together) {
                assertThat(answers.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void learnsABotThatHasNothingToDoWithTheInterview() {
        Understander shop = OpenNlpTrainer.train(new Examples(Map.of(
                "opening-hours",
                        List.of("when do you open", "when do you close", "are you open on sunday", "opening hours"),
                "delivery",
                        List.of(
                                "where is my parcel",
                                "when will my order arrive",
                                "track my package",
                                "delivery time"))));

        assertThat(shop.understand("when is my parcel going to arrive?", Asked.ANYTHING)
                        .intent())
                .isEqualTo("delivery");
        assertThat(shop.understand("do you open on saturday?", Asked.ANYTHING).intent())
                .isEqualTo("opening-hours");
        assertThat(shop.understand("how old are you?", Asked.ANYTHING).isKnown())
                .isFalse();
    }

    @Test
    void prefersABotsOwnExampleToTheBackground() {
        String background = "what is your favourite food?";
        assertThat(Resource.lines("en/near-misses.txt")).contains(background);

        Understander cook = OpenNlpTrainer.train(new Examples(Map.of(
                "food", List.of(background, "what do you like to eat", "which food do you like"),
                "drink", List.of("what do you like to drink", "which drink do you like"))));

        assertThat(cook.understand(background, Asked.ANYTHING).intent()).isEqualTo("food");
    }

    @Test
    void learnsASingleIntentFromASingleSentence() {
        Understander small = OpenNlpTrainer.train(new Examples(Map.of("order", List.of("order a pizza margherita"))));

        assertThat(small.understand("order a pizza margherita", Asked.ANYTHING).intent())
                .isEqualTo("order");
        assertThat(small.understand("what is the time", Asked.ANYTHING).isKnown())
                .isFalse();
    }

    @Test
    void refusesExamplesWithoutASentence() {
        Examples nothing = new Examples(Map.of("order", List.of()));

        assertThatThrownBy(() -> OpenNlpTrainer.train(nothing))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("order");
    }

    private static List<Understanding> answers(Understander understander) {
        return SENTENCES.stream()
                .flatMap(text -> Asked.values().map(expected -> understander.understand(text, expected)))
                .toList();
    }
}
