package org.parley.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFileTest {

    @TempDir
    Path directory;

    @Test
    void keepsItsKey() throws IOException {
        Path file = directory.resolve("admin.key");
        Token first = new KeyFile(file).readOrCreate();
        assertThat(new KeyFile(file).readOrCreate()).isEqualTo(first);
        assertThat(Files.readString(file).strip()).isEqualTo(first.value());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyItsOwnerCanRead() throws IOException {
        Path file = directory.resolve("admin.key");
        new KeyFile(file).readOrCreate();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void refusesAFileThatOthersCanRead() throws IOException {
        Path file = directory.resolve("admin.key");
        new KeyFile(file).readOrCreate();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThatThrownBy(() -> new KeyFile(file).readOrCreate())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Others");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "too-short-to-be-a-key"})
    void refusesAKeyThatCouldBeGuessed(String key) throws IOException {
        Path file = Files.writeString(directory.resolve("admin.key"), key);
        assertThatThrownBy(() -> new KeyFile(file).readOrCreate())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("delete the file");
    }
}
