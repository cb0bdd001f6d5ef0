package org.parley.understanding.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.parley.understanding.Examples;
import org.parley.understanding.name.ModelStore;
import org.parley.understanding.name.NameReader;
import org.parley.understanding.training.Training.State;

@Timeout(120)
class TrainingServiceTest {

    private static final Executor THREADS = work -> new Thread(work).start();
    private static final TrainingLimits ONE_AT_ONCE = new TrainingLimits(1, 2, 10_000, 1_000_000);
    private static final TrainingLimits TWO_AT_ONCE = new TrainingLimits(2, 10, 10_000, 1_000_000);

    @BeforeAll
    static void trainTheNameFinderThatAllShare() {
        NameReader.shipped();
    }

    @Test
    void trainsInTheBackground() throws Exception {
        try (TrainingService service = new TrainingService(ModelStore.NONE)) {
            Training training = service.submit("shop", bot("parcel"));

            Trained trained = training.await();
            assertThat(trained.understander()
                            .understand("track my parcel", Asked.ANYTHING)
                            .intent())
                    .isEqualTo("parcel");
            assertThat(trained.kept()).isFalse();
            assertThat(training.state()).isEqualTo(State.DONE);
            assertThat(training.progress()).isEqualTo(1);
            assertThat(training.name()).isEqualTo("shop");
            assertThat(training.findings()).isEqualTo(trained.findings()).isNotEmpty();
        }
    }

    @Test
    void stopsSoonWhenCalledOff() throws Exception {
        List<Thread> threads = new CopyOnWriteArrayList<>();
        Executor executor = work -> {
            Thread thread = new Thread(work);
            threads.add(thread);
            thread.start();
        };
        TrainingService service = new TrainingService(executor, MemoryStore.open(), ONE_AT_ONCE);
        Training large = service.submit("large", large());
        await(() -> large.progress() > 0);
        assertThat(large.state()).isEqualTo(State.RUNNING);

        assertThat(large.cancel()).isTrue();
        assertThat(large.state()).isEqualTo(State.CANCELLED);
        long start = System.nanoTime();
        threads.get(0).join();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        assertThat(large.progress()).isLessThan(0.9);
        assertThat(large.cancel()).isFalse();
        assertThat(large.result()).isEmpty();
        assertThatThrownBy(large::await).isInstanceOf(CancellationException.class);
        assertThat(service.submit("next", bot("parcel")).await().findings()).isNotEmpty();
    }

    @Test
    void neverBeginsWhatIsCalledOffInTheQueue() throws Exception {
        MemoryStore store = MemoryStore.closed();
        TrainingService service = new TrainingService(THREADS, store, ONE_AT_ONCE);
        Training first = service.submit("first", bot("parcel"));
        Training second = service.submit("second", bot("letter"));
        assertThat(second.state()).isEqualTo(State.QUEUED);
        assertThat(second.progress()).isZero();

        assertThat(second.cancel()).isTrue();
        store.letPass();
        first.await();
        assertThat(service.submit("third", bot("card")).await().kept()).isFalse();
        assertThat(store.asked).hasSize(2);
        assertThat(second.state()).isEqualTo(State.CANCELLED);
    }

    @Test
    void servesWhoCameFirst() throws Exception {
        MemoryStore store = MemoryStore.closed();
        TrainingService service = new TrainingService(THREADS, store, new TrainingLimits(1, 10, 100, 10_000));
        List<String> ended = new CopyOnWriteArrayList<>();
        List<Training> trainings = Stream.of("parcel", "letter", "card", "stamp")
                .map(thing -> service.submit(thing, bot(thing)))
                .toList();
        trainings.forEach(training -> training.completion().thenAccept(trained -> ended.add(training.name())));
        store.letPass();
        for (Training training : trainings) {
            training.await();
        }

        await(() -> ended.size() == 4);
        assertThat(ended).containsExactly("parcel", "letter", "card", "stamp");
        assertThat(store.mostInside).hasValue(1);
    }

    @Test
    void trainsAFewAtOnceAndNoMore() throws Exception {
        MemoryStore store = MemoryStore.closed();
        TrainingService service = new TrainingService(THREADS, store, TWO_AT_ONCE);
        List<Training> trainings = Stream.of("parcel", "letter", "card", "stamp")
                .map(thing -> service.submit(thing, bot(thing)))
                .toList();

        await(() -> store.inside.get() == 2);
        assertThat(trainings.stream().map(Training::state))
                .containsExactly(State.RUNNING, State.RUNNING, State.QUEUED, State.QUEUED);
        store.letPass();
        for (Training training : trainings) {
            training.await();
        }
        assertThat(store.mostInside).hasValue(2);
    }

    @Test
    void saysWhyATrainingFailed() throws Exception {
        TrainingService service = new TrainingService(THREADS, MemoryStore.open(), ONE_AT_ONCE);
        Training empty = service.submit("shop", new Examples(Map.of("delivery", List.of())));

        assertThatThrownBy(empty::await)
                .isInstanceOf(TrainingFailed.class)
                .hasMessageContaining("shop")
                .hasMessageContaining("Intent delivery has no examples");
        assertThat(empty.state()).isEqualTo(State.FAILED);
        assertThat(empty.findings()).isEmpty();
        assertThat(service.submit("next", bot("parcel")).await().kept()).isFalse();
    }

    @Test
    void failsWhereThereAreNoThreads() {
        Executor none = work -> {
            throw new RejectedExecutionException("shut down");
        };
        Training training = new TrainingService(none, MemoryStore.open(), ONE_AT_ONCE).submit("shop", bot("parcel"));

        assertThatThrownBy(training::await).isInstanceOf(TrainingFailed.class).hasMessageContaining("shut down");
    }

    @Test
    void learnsTheSameExamplesOnceForAllWhoAsk() throws Exception {
        MemoryStore store = MemoryStore.closed();
        TrainingService service = new TrainingService(THREADS, store, TWO_AT_ONCE);
        Training one = service.submit("one", bot("parcel"));
        Training other = service.submit("other", bot("parcel"));
        Training gone = service.submit("gone", bot("parcel"));

        assertThat(gone.cancel()).isTrue();
        assertThat(gone.cancel()).isFalse();
        assertThat(gone.cancel()).isFalse();
        store.letPass();
        assertThat(one.await()).isSameAs(other.await());
        assertThat(gone.state()).isEqualTo(State.CANCELLED);
        assertThat(store.asked).hasSize(1);
    }

    @Test
    void beginsAnewWhenAskedAfterAllCalledItOff() throws Exception {
        MemoryStore store = MemoryStore.closed();
        TrainingService service = new TrainingService(THREADS, store, TWO_AT_ONCE);
        service.submit("one", bot("parcel")).cancel();
        Training again = service.submit("again", bot("parcel"));

        store.letPass();
        assertThat(again.await().kept()).isFalse();
    }

    @Test
    void refusesWhatWouldWaitInTooLongAQueue() {
        MemoryStore store = MemoryStore.closed();
        TrainingService service = new TrainingService(THREADS, store, ONE_AT_ONCE);
        List<Training> taken = Stream.of("parcel", "letter", "card")
                .map(thing -> service.submit(thing, bot(thing)))
                .toList();

        assertThatThrownBy(() -> service.submit("stamps", bot("stamp")))
                .isInstanceOf(TrainingRefused.class)
                .hasMessageContaining("stamps")
                .hasMessageContaining("2 trainings are waiting");
        taken.get(2).cancel();
        assertThat(service.submit("stamps", bot("stamp")).state()).isEqualTo(State.QUEUED);
        service.close();
        store.letPass();
    }

    @Test
    void refusesTooManyAndTooLongExamples() {
        TrainingService service = new TrainingService(THREADS, MemoryStore.open(), new TrainingLimits(1, 1, 3, 50));

        assertThatThrownBy(() -> service.submit("shop", new Examples(Map.of("a", List.of("b", "c", "d", "e")))))
                .isInstanceOf(TrainingRefused.class)
                .hasMessageContaining("shop has 4 examples");
        assertThatThrownBy(() -> service.submit("shop", new Examples(Map.of("a", List.of("b".repeat(51))))))
                .isInstanceOf(TrainingRefused.class)
                .hasMessageContaining("51 characters");
        assertThatThrownBy(() -> new TrainingLimits(0, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void callsEverythingOffWhenItIsClosed() {
        MemoryStore store = MemoryStore.closed();
        TrainingService service = new TrainingService(THREADS, store, ONE_AT_ONCE);
        Training running = service.submit("one", bot("parcel"));
        Training waiting = service.submit("other", bot("letter"));

        service.close();
        store.letPass();
        assertThat(List.of(running.state(), waiting.state())).containsOnly(State.CANCELLED);
        assertThatThrownBy(() -> service.submit("late", bot("card"))).isInstanceOf(TrainingRefused.class);
    }

    @Test
    void learnsTheSameToTheByteAloneAndAmongOthers() throws Exception {
        List<Examples> bots =
                IntStream.range(0, 4).mapToObj(i -> bot("thing" + i)).toList();
        MemoryStore alone = MemoryStore.open();
        for (Examples bot : bots) {
            new TrainingService(THREADS, alone, ONE_AT_ONCE).submit("bot", bot).await();
        }
        MemoryStore together = MemoryStore.open();
        TrainingService service = new TrainingService(THREADS, together, new TrainingLimits(4, 4, 100, 10_000));
        List<Training> trainings =
                bots.stream().map(bot -> service.submit("bot", reversed(bot))).toList();
        for (Training training : trainings) {
            training.await();
        }

        assertThat(together.models.keySet()).isEqualTo(alone.models.keySet()).hasSize(4);
        together.models.forEach((fingerprint, model) -> assertThat(model).isEqualTo(alone.models.get(fingerprint)));
    }

    private static Examples bot(String thing) {
        return new Examples(Map.of(
                thing,
                List.of("where is my " + thing, "track my " + thing, "did you send the " + thing),
                "hours",
                List.of("when do you open", "opening hours", "when do you close")));
    }

    /** The same examples, the intents in another order. */
    private static Examples reversed(Examples examples) {
        Map<String, List<String>> reversed = new LinkedHashMap<>();
        examples.byIntent().keySet().stream()
                .sorted(Comparator.reverseOrder())
                .forEach(intent -> reversed.put(intent, examples.byIntent().get(intent)));
        return new Examples(reversed);
    }

    /** Takes many seconds to learn. */
    private static Examples large() {
        Map<String, List<String>> large = new TreeMap<>();
        for (int i = 0; i < 60; i++) {
            int intent = i;
            large.put(
                    "intent" + i,
                    IntStream.range(0, 60)
                            .mapToObj(j -> "word%d tells %d about thing%d and %s"
                                    .formatted(intent * j % 97, j, intent, "letters" + (char) ('a' + j % 26)))
                            .toList());
        }
        return new Examples(large);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(5);
        }
    }
}
