package org.parley.understanding.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How well slots are found in public corpora; run with -Dparley.corpora=folder. Times are those of the processor. */
@EnabledIfSystemProperty(named = "parley.corpora", matches = ".+")
class SlotBenchmark {

    private static final Locale ENGLISH = Locale.UK;
    private static final String PERSON = "person";

    @ParameterizedTest
    @CsvSource({"32, 0.81", "8, 0.88", "1, 0.93"})
    void findsSlotsOfABookingBot(int part, double least) throws IOException {
        List<AnnotatedText> texts = shuffled(Corpora.restaurants());
        List<AnnotatedText> test = texts.subList(0, texts.size() / 5);
        List<AnnotatedText> train = texts.subList(texts.size() / 5, texts.size());

        long start = cpuTime();
        SlotTagger tagger = new SlotTrainer(ENGLISH).train(train.subList(0, train.size() / part));
        double seconds = (cpuTime() - start) / 1e9;
        SlotEvaluation evaluation = SlotEvaluation.of(tagger, test);
        start = cpuTime();
        test.forEach(text -> tagger.tag(text.text(), text.asked()));
        double millis = (cpuTime() - start) / 1e6 / test.size();

        print(String.format("1/%d: trained in %.1f s, tags in %.3f ms", part, seconds, millis), evaluation);
        assertThat(evaluation.macroF1()).isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource({
        "AddToPlaylist, 0.8",
        "BookRestaurant, 0.8",
        "GetWeather, 0.75",
        "PlayMusic, 0.8",
        "RateBook, 0.9",
        "SearchCreativeWork, 0.9",
        "SearchScreeningEvent, 0.9"
    })
    void findsSlotsOfAnAssistant(String intent, double least) throws IOException {
        SlotEvaluation evaluation = SlotEvaluation.crossValidated(new SlotTrainer(ENGLISH), Corpora.snips(intent), 5);

        print(intent, evaluation);
        assertThat(evaluation.micro().f1()).isGreaterThanOrEqualTo(least);
    }

    @Test
    void findsTheNameInRepliesToANameQuestion() throws IOException {
        List<AnnotatedText> replies = new ArrayList<>();
        List<AnnotatedText> others = new ArrayList<>();
        for (AnnotatedText text : shuffled(Corpora.restaurants())) {
            AnnotatedText whole = Corpora.withPersons(text);
            (whole.asked().contains(PERSON) ? replies : others).add(whole);
        }
        int right = 0;
        for (int part = 0; part < 5; part++) {
            List<AnnotatedText> train = new ArrayList<>(others.subList(0, 1_000));
            List<AnnotatedText> test = new ArrayList<>();
            for (int i = 0; i < replies.size(); i++) {
                (i % 5 == part ? test : train).add(replies.get(i));
            }
            SlotTagger tagger = new SlotTrainer(ENGLISH).train(train);
            right += (int) test.stream().filter(reply -> isRight(tagger, reply)).count();
        }
        System.out.printf("names: %d of %d replies right%n", right, replies.size());
        assertThat((double) right / replies.size()).isGreaterThanOrEqualTo(0.98);
    }

    private static boolean isRight(SlotTagger tagger, AnnotatedText reply) {
        Set<Annotation> found = new HashSet<>();
        tagger.tag(reply.text(), reply.asked()).stream()
                .filter(entity -> entity.type().equals(PERSON))
                .forEach(entity -> found.add(new Annotation(PERSON, entity.start(), entity.end())));
        return found.equals(new HashSet<>(reply.annotations().stream()
                .filter(value -> value.slot().equals(PERSON))
                .toList()));
    }

    private static List<AnnotatedText> shuffled(List<AnnotatedText> texts) {
        List<AnnotatedText> shuffled = new ArrayList<>(texts);
        Collections.shuffle(shuffled, new Random(42));
        return shuffled;
    }

    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String head, SlotEvaluation evaluation) {
        StringBuilder line = new StringBuilder(head);
        evaluation.bySlot().forEach((slot, score) -> line.append(String.format(", %s %.3f", slot, score.f1())));
        System.out.printf(
                "%s; macro %.4f, micro %.4f%n",
                line, evaluation.macroF1(), evaluation.micro().f1());
    }
}
