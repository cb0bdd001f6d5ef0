package org.parley.understanding.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.understanding.text.Language;

class IntentClassifierBytesTest {

    private static final List<String> SAID = List.of(
            "when do you open",
            "wher is my parcle",
            "track the 包裹",
            "how old are you",
            "",
            "12",
            "hello there",
            "paket 😀");

    @Test
    void answersAsBeforeWhenReadAgain() throws IOException {
        IntentClassifier trained = trainer().train();
        IntentClassifier read = read(bytes(trained));

        assertThat(SAID.stream().map(read::classify))
                .containsExactlyElementsOf(SAID.stream().map(trained::classify).toList());
        assertThat(read.curve()).isEqualTo(trained.curve());
        assertThat(read.threshold()).isEqualTo(trained.threshold());
        assertThat(read.mistakes()).isEqualTo(trained.mistakes()).isNotEmpty();
        assertThat(bytes(read)).isEqualTo(bytes(trained));
    }

    @Test
    void isTheSameToTheByteFromManyThreads() throws IOException {
        byte[] alone = bytes(trainer().train());

        assertThat(IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(i -> bytes(trainer().train())))
                .allSatisfy(bytes -> assertThat(bytes).isEqualTo(alone));
    }

    @Test
    void refusesBytesThatEndTooEarly() throws IOException {
        byte[] bytes = bytes(trainer().train());

        for (int length = 0; length < bytes.length; length += 1 + length / 50) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void hasAFingerprintOfWhatItLearns() {
        String usual = trainer().fingerprint();

        assertThat(usual).isEqualTo(trainer().fingerprint());
        assertThat(List.of(
                        trainer().learn("delivery", List.of("one more")).fingerprint(),
                        trainer().learn("other", List.of("one more")).fingerprint(),
                        trainer().learnBackground(List.of("one more")).fingerprint()))
                .doesNotHaveDuplicates()
                .doesNotContain(usual);
    }

    @Test
    void stopsWhenItIsTold() {
        Progress progress = new Progress();
        IntentTrainer trainer = learned(new IntentTrainer(Language.ENGLISH, word -> false, progress));

        assertThat(progress.share()).isZero();
        progress.stop();
        assertThatThrownBy(trainer::train).isInstanceOf(CancellationException.class);
    }

    @Test
    void stopsWhenItsThreadIsInterrupted() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> trainer().train()).isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void tellsWhenItIsDone() {
        Progress progress = new Progress();
        learned(new IntentTrainer(Language.ENGLISH, word -> false, progress)).train();

        assertThat(progress.share()).isEqualTo(1);
    }

    private static IntentTrainer trainer() {
        return learned(new IntentTrainer(Language.ENGLISH, word -> false));
    }

    private static IntentTrainer learned(IntentTrainer trainer) {
        return trainer.learn("delivery", List.of("where is my parcel", "track my 包裹", "delivery time", "paket 😁 wo"))
                .learn("hours", List.of("when do you open", "opening hours", "when do you close", "paket 😀 wann"))
                .learn("unknown", List.of("how old are you", "do you like music"))
                .learnBackground(List.of("hello there", "what is the time", "i like bread"));
    }

    private static byte[] bytes(IntentClassifier classifier) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            classifier.write(new DataOutputStream(bytes));
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static IntentClassifier read(byte[] bytes) throws IOException {
        return IntentClassifier.read(
                new DataInputStream(new ByteArrayInputStream(bytes)), Language.ENGLISH, word -> false);
    }
}
