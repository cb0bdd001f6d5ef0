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
    void refusesAnEmptyFile() throws IOException {
        Path file = Files.createFile(directory.resolve("admin.key"));
        assertThatThrownBy(() -> new KeyFile(file).readOrCreate())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("delete it");
    }
}
