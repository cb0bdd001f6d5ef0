package org.parley.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The base directory of one server: a copy of the configured one's configuration, deployments and logs. */
record ServerDirectory(Path path) {

    /** Takes the first number that is free below {@code parent}. */
    static ServerDirectory create(Path parent) {
        try {
            Files.createDirectories(parent);
            ServerDirectory created = new ServerDirectory(firstFree(parent));
            Files.createDirectories(created.deployments());
            Files.createDirectories(created.path.resolve("log"));
            copy(Setup.home().resolve("standalone/configuration"), created.path.resolve("configuration"));
            return created;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the next start deploy this WAR, whatever the last one left. */
    void put(Path war) {
        try {
            delete(deployments());
            Files.createDirectories(deployments());
            Files.copy(war, deployments().resolve(war.getFileName()));
            Files.createFile(marker(war, ".dodeploy"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(Path war, String marker) {
        return Files.exists(marker(war, marker));
    }

    String log() {
        return text(path.resolve("log/server.log"));
    }

    File console() {
        return path.resolve("log/console.log").toFile();
    }

    String consoleText() {
        return text(console().toPath());
    }

    /** Removes all but configuration, logs and data. */
    void slim() {
        try {
            for (String large : List.of("deployments", "tmp", "data")) {
                delete(path.resolve(large));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path deployments() {
        return path.resolve("deployments");
    }

    private Path marker(Path war, String suffix) {
        return deployments().resolve(war.getFileName() + suffix);
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path firstFree(Path parent) throws IOException {
        for (int number = 1; ; number++) {
            try {
                return Files.createDirectory(parent.resolve(String.valueOf(number)));
            } catch (FileAlreadyExistsException taken) {
                continue;
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from, 1)) {
            Files.createDirectories(to);
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        if (Files.notExists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
