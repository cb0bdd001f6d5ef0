package org.parley.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.wildfly.core.launcher.Launcher;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * A WildFly process with the shipped WAR, its own base directory below {@code target/servers}, free ports and its own
 * data. It may be stopped or killed and started again: directory, ports and data stay the same. Whatever happens, the
 * process ends with the test JVM. Not for use by several threads.
 */
public final class WildFly implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** Longer than the server's own time to finish requests in flight (server-config/wildfly/parley.cli). */
    private static final Duration FAREWELL = Duration.ofSeconds(45);

    private final ServerDirectory directory =
            ServerDirectory.create(Setup.target().resolve("servers"));
    private final List<String> options = new ArrayList<>();
    private final int port = Setup.freePort();
    private final Path data;
    private Path war = Setup.war();
    private Process process;

    private WildFly(Path data) {
        this.data = data == null ? directory.path().resolve("parley") : data.toAbsolutePath();
        options.add("-Xmx768m");
        options.add("-Djava.net.preferIPv4Stack=true");
        options.add("-Djboss.http.port=" + port);
        options.add("-Djboss.management.http.port=0");
        options.add("-Dparley.data=" + this.data);
        options.addAll(Setup.coverageAgent());
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** A server on an empty data directory, not yet started. */
    public static WildFly fresh() {
        return new WildFly(null);
    }

    /** A server on this data directory, not yet started. One server per directory at a time: H2 locks its file. */
    public static WildFly on(Path data) {
        return new WildFly(data);
    }

    /** Passes a system property to the server from its next start on. */
    public WildFly with(String property, String value) {
        options.add("-D" + property + "=" + value);
        return this;
    }

    /** Deploys this WAR instead of {@code target/parley.war}; its file name decides the context path. */
    public WildFly deploying(Path otherWar) {
        war = otherWar;
        return this;
    }

    /** Starts the server and returns when the WAR answers; fails with the end of the log when it does not. */
    public WildFly start() {
        if (running()) {
            throw new IllegalStateException("The server is running already; stop() or kill() it first.");
        }
        directory.put(war);
        int alreadyLogged = log().length();
        process = launch();
        await(alreadyLogged);
        return this;
    }

    /** Ends the server as an operator would, with SIGTERM, and returns its exit code (143 on a good end). */
    public int stop() {
        process.destroy();
        if (!ended(FAREWELL)) {
            kill();
            throw new IllegalStateException("The server did not stop within " + FAREWELL + ":\n" + logEnd());
        }
        return process.exitValue();
    }

    /** Ends the server at once, as {@code kill -9} or a power failure would. */
    public void kill() {
        if (running()) {
            process.destroyForcibly();
            ended(FAREWELL);
        }
    }

    public boolean running() {
        return process != null && process.isAlive();
    }

    /** The address of the application, without a slash at its end. */
    public URI base() {
        return URI.create(
                "http://localhost:" + port + "/" + war.getFileName().toString().replace(".war", ""));
    }

    /** An address within the application: {@code at("/api/conversations")}. */
    public URI at(String path) {
        return URI.create(base() + path);
    }

    /** Where this server keeps its database. */
    public Path data() {
        return data;
    }

    /** Everything in the server log, earlier starts included. */
    public String log() {
        return directory.log();
    }

    /** Stops the server if it still runs, and removes what is large. The logs stay. */
    @Override
    public void close() {
        if (running()) {
            stop();
        }
        directory.slim();
    }

    private Process launch() {
        StandaloneCommandBuilder command = StandaloneCommandBuilder.of(Setup.home())
                .setBaseDirectory(directory.path())
                .setServerReadOnlyConfiguration("parley.xml")
                .setJavaOptions(options);
        try {
            return Launcher.of(command)
                    .setRedirectErrorStream(true)
                    .redirectOutput(directory.console())
                    .launch();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void await(int alreadyLogged) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!(directory.has(war, ".deployed")
                && log().substring(alreadyLogged).contains("WFLYSRV0025"))) {
            if (!running() || directory.has(war, ".failed") || System.nanoTime() > deadline) {
                kill();
                throw new IllegalStateException("The server did not start; see " + directory.path() + "\n" + logEnd());
            }
            ended(Duration.ofMillis(100));
        }
    }

    private boolean ended(Duration within) {
        try {
            return process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the server.", e);
        }
    }

    private String logEnd() {
        String log = log().isEmpty() ? directory.consoleText() : log();
        return log.substring(Math.max(0, log.length() - 6000));
    }
}
