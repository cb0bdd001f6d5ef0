package org.parley.understanding.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.understanding.Understander;
import org.parley.understanding.Understanding;

/** The interview across restarts: learned once, then taken from the cache, and never from a file that is not sound. */
class CachedTrainingTest {

    private static final int MEBIBYTE = 1 << 20;

    @TempDir
    Path directory;

    @Test
    void takesWhatAnEarlierStartHasLearned() throws Exception {
        Trained first = start();
        List<Path> files = files();
        byte[] bytes = Files.readAllBytes(files.get(0));
        Trained second = start();

        assertThat(first.kept()).isFalse();
        assertThat(second.kept()).isTrue();
        assertThat(second.findings()).isEqualTo(first.findings());
        assertThat(answers(second.understander())).isEqualTo(answers(first.understander()));
        assertThat(files()).isEqualTo(files).hasSize(1);
        assertThat(Files.readAllBytes(files.get(0))).isEqualTo(bytes).hasSizeLessThan(MEBIBYTE);
    }

    @Test
    void warnsOfNothingInTheBotThatShips() throws Exception {
        assertThat(Finding.warnings(start().findings())).isEmpty();
    }

    @Test
    void learnsAnewAndReplacesWhatIsNotSound() throws Exception {
        start();
        Path file = files().get(0);
        byte[] sound = Files.readAllBytes(file);
        String fingerprint = file.getFileName().toString().replace(".model", "");
        byte[] nonsense = new ModelFile(fingerprint, new byte[] {9, 9, 9}).bytes();
        byte[] cutOff = Arrays.copyOf(sound, sound.length / 2);
        for (byte[] unsound : List.of(nonsense, cutOff)) {
            Files.write(file, unsound);
            assertThat(start().kept()).isFalse();
            assertThat(Files.readAllBytes(file)).isEqualTo(sound);
        }
    }

    private Trained start() throws InterruptedException {
        try (TrainingService service = new TrainingService(new ModelCache(directory))) {
            return service.submit("interview", InterviewBot.examples()).await();
        }
    }

    /** Without that of the name finder, which is kept if this is the first test of the JVM that needs it. */
    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toFile().length() > 100_000).toList();
        }
    }

    private static List<Understanding> answers(Understander understander) {
        return LabelledLines.read("questions.dev.tsv").lines().stream()
                .map(line -> understander.understand(line.sentence(), Asked.ANYTHING))
                .toList();
    }
}
