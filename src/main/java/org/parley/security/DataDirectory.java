package org.parley.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** The directory where Parley keeps what people said: its own, and nobody else's to look into. */
public record DataDirectory(Path path) {

    /**
     * Makes sure it is there and closed to all but its owner, where the file system knows owners. The database may have
     * made it before, with whatever permissions the server's process gives.
     */
    public void close() throws IOException {
        Files.createDirectories(path);
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }
}
