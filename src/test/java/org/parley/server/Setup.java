package org.parley.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the build tells the tests, with the answers of a plain checkout for a test started from an IDE. */
final class Setup {
    private Setup() {}

    static Path target() {
        return existing(Path.of(System.getProperty("parley.target", "target")));
    }

    static Path war() {
        return existing(Path.of(System.getProperty("parley.war", "target/parley.war")));
    }

    static Path home() {
        String home = System.getProperty("wildfly.home");
        return home == null ? unpacked() : existing(Path.of(home));
    }

    /** JaCoCo's agent for the servers, so that what runs there counts; nothing when the build does not measure. */
    static List<String> coverageAgent() {
        String agent = System.getProperty("jacoco.server.agent", "");
        return agent.startsWith("-javaagent") ? List.of(agent) : List.of();
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path unpacked() {
        try (Stream<Path> below = Files.list(existing(Path.of("target/server")))) {
            return below.filter(path -> path.getFileName().toString().startsWith("wildfly-"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path existing(Path path) {
        if (Files.notExists(path)) {
            throw new IllegalStateException(path + " is missing; `mvn -Dit.test=None verify` makes it.");
        }
        return path.toAbsolutePath();
    }
}
