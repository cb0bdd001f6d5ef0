package org.parley.settings;

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

@DisabledOnOs(OS.WINDOWS)
class DataDirectoryTest {

    @TempDir
    Path parent;

    @Test
    void isMadeForItsOwnerAlone() throws IOException {
        Path path = parent.resolve("a/b");
        new DataDirectory(path).prepare();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rwx------");
        assertThat(new DataDirectory(path).isOpenToOthers()).isFalse();
    }

    @Test
    void isLeftAsItIsWhereItIsThereAlready() throws IOException {
        Path path = Files.createDirectory(parent.resolve("shared"));
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        new DataDirectory(path).prepare();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rwxr-xr-x");
        assertThat(new DataDirectory(path).isOpenToOthers()).isTrue();
    }

    @Test
    void isRefusedWhereItCannotBe() throws IOException {
        Path file = Files.createFile(parent.resolve("file"));
        for (Path path : new Path[] {file, file.resolve("below")}) {
            assertThatThrownBy(() -> new DataDirectory(path).prepare())
                    .isInstanceOf(BadSetting.class)
                    .hasMessageContaining("parley.data")
                    .hasMessageContaining(path.toString());
        }
    }
}
