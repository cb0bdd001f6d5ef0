package org.parley.understanding.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCacheTest {

    private static final String ONE = "1".repeat(64);
    private static final String TWO = "2".repeat(64);
    private static final String THREE = "3".repeat(64);
    private static final byte[] MODEL = {1, 2, 3, 4};

    @TempDir
    Path parent;

    @Test
    void findsWhatItKept() {
        cache().keep(ONE, MODEL);

        assertThat(cache().find(ONE)).hasValue(MODEL);
        assertThat(cache().find(TWO)).isEmpty();
        assertThat(parent.resolve("models").toFile().list()).containsExactly(ONE + ".model");
    }

    @Test
    void isForTheOwnersEyesOnly() throws IOException {
        cache().keep(ONE, MODEL);

        assertThat(Files.getPosixFilePermissions(parent.resolve("models")))
                .doesNotContain(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
        assertThat(Files.getPosixFilePermissions(file(ONE)))
                .doesNotContain(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);
    }

    @Test
    void trustsNoFileThatWasChangedOrCutOff() throws IOException {
        cache().keep(ONE, MODEL);
        byte[] whole = Files.readAllBytes(file(ONE));

        for (int i = 0; i < whole.length; i++) {
            byte[] changed = whole.clone();
            changed[i] ^= 1;
            Files.write(file(ONE), changed);
            assertThat(cache().find(ONE)).as("byte %s changed", i).isEmpty();
            Files.write(file(ONE), Arrays.copyOf(whole, i));
            assertThat(cache().find(ONE)).as("cut off at byte %s", i).isEmpty();
        }
        Files.write(file(ONE), Arrays.copyOf(whole, whole.length + 1));
        assertThat(cache().find(ONE)).isEmpty();
        cache().keep(ONE, MODEL);
        assertThat(cache().find(ONE)).hasValue(MODEL);
    }

    @Test
    void trustsNoOlderFormatThoughItsHashIsRight() throws Exception {
        byte[] older = new ModelFile(ONE, MODEL).bytes();
        older[4] = 0;
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(Arrays.copyOf(older, older.length - 32));
        System.arraycopy(hash, 0, older, older.length - 32, 32);
        Files.createDirectories(parent.resolve("models"));
        Files.write(file(ONE), older);

        assertThat(cache().find(ONE)).isEmpty();
    }

    @Test
    void trustsNoModelUnderTheNameOfAnother() throws IOException {
        cache().keep(ONE, MODEL);
        Files.move(file(ONE), file(TWO));

        assertThat(cache().find(TWO)).isEmpty();
    }

    @Test
    void letsGoWhatWasNotUsedForLongest() throws IOException {
        ModelCache two = new ModelCache(parent.resolve("models"), 2, 1000);
        two.keep(ONE, MODEL);
        two.keep(TWO, MODEL);
        age(ONE, Duration.ofDays(2));
        age(TWO, Duration.ofDays(1));
        two.find(ONE);
        two.keep(THREE, MODEL);

        assertThat(two.find(ONE)).isPresent();
        assertThat(two.find(TWO)).isEmpty();
        assertThat(two.find(THREE)).isPresent();
    }

    @Test
    void keepsNoMoreBytesThanItMay() throws IOException {
        ModelCache small = new ModelCache(parent.resolve("models"), 10, 400);
        small.keep(ONE, new byte[150]);
        age(ONE, Duration.ofDays(1));
        small.keep(TWO, new byte[150]);
        small.keep(THREE, new byte[500]);

        assertThat(small.find(ONE)).isEmpty();
        assertThat(small.find(TWO)).isPresent();
        assertThat(small.find(THREE)).isEmpty();
    }

    @Test
    void clearsWhatAKilledWriterLeft() throws IOException {
        cache().keep(ONE, MODEL);
        Path old = Files.write(parent.resolve("models/new1.part"), MODEL);
        Path fresh = Files.write(parent.resolve("models/new2.part"), MODEL);
        Path foreign = Files.write(parent.resolve("models/notes.txt"), MODEL);
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
        Files.setLastModifiedTime(foreign, FileTime.from(Instant.EPOCH));
        cache().keep(TWO, MODEL);

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
        assertThat(foreign).exists();
    }

    @Test
    void doesWithoutADirectoryThatCannotBeUsed() throws IOException {
        Path file = Files.write(parent.resolve("file"), MODEL);
        List<String> warnings = new ArrayList<>();
        ModelCache cache = new ModelCache(file.resolve("models"), 1, 1000, warnings::add);

        cache.keep(ONE, MODEL);
        cache.keep(ONE, MODEL);
        assertThat(cache.find(ONE)).isEmpty();
        assertThat(warnings).singleElement().asString().contains("file/models", "trained at every start");
    }

    @Test
    void saysWhichFileItDoesNotTrust() throws IOException {
        List<String> warnings = new ArrayList<>();
        ModelCache cache = new ModelCache(parent.resolve("models"), 1, 1000, warnings::add);
        cache.keep(ONE, MODEL);
        Files.write(file(ONE), MODEL);

        assertThat(cache.find(ONE)).isEmpty();
        assertThat(warnings).singleElement().asString().contains(file(ONE).toString(), "trained anew");
    }

    @Test
    void isSharedByManyThreads() {
        List<byte[]> models =
                IntStream.range(0, 4).mapToObj(i -> new byte[10_000 + i]).toList();
        ModelCache cache = new ModelCache(parent.resolve("models"), 2, 1_000_000);

        IntStream.range(0, 200).parallel().forEach(i -> {
            String fingerprint = String.valueOf(i % 4).repeat(64);
            cache.keep(fingerprint, models.get(i % 4));
            cache.find(fingerprint).ifPresent(found -> assertThat(found).isEqualTo(models.get(i % 4)));
        });
        assertThat(parent.resolve("models").toFile().list())
                .hasSizeLessThanOrEqualTo(4)
                .allMatch(name -> name.endsWith(".model"));
    }

    @Test
    void refusesNonsense() {
        assertThatThrownBy(() -> new ModelCache(parent, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        Stream.of("", "../../etc/passwd")
                .forEach(name -> assertThatThrownBy(() -> cache().keep(name, MODEL))
                        .isInstanceOf(IllegalArgumentException.class));
    }

    private void age(String fingerprint, Duration age) throws IOException {
        Files.setLastModifiedTime(file(fingerprint), FileTime.from(Instant.now().minus(age)));
    }

    private Path file(String fingerprint) {
        return parent.resolve("models").resolve(fingerprint + ".model");
    }

    private ModelCache cache() {
        return new ModelCache(parent.resolve("models"));
    }
}
