package org.parley.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.server.ParleyServer;
import org.parley.server.WildFly;

/**
 * How many turns a second the server takes over REST, and how long one takes: whole interviews on eight connections, from
 * a client on the same machine. {@code mvn verify -Pbenchmark} runs it and prints the figures.
 */
@ExtendWith(ParleyServer.class)
class TurnBenchmark {

    private static final int CONNECTIONS = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration COUNTED = Duration.ofSeconds(30);
    private static final List<String> INTERVIEW =
            List.of("I'm Ada Lovelace", "thanks", "How old are you?", "hello", "what's the weather?", "your hobby?");
    private static final Pattern OPENED = Pattern.compile("\"id\":\"([^\"]+)\".*\"token\":\"([^\"]+)\"");

    private final WildFly server;

    TurnBenchmark(WildFly server) {
        this.server = server;
    }

    @Test
    void takesTurns() throws Exception {
        measure(WARM_UP);
        List<Long> nanos = measure(COUNTED);
        Collections.sort(nanos);
        System.out.printf(
                "POST …/messages, %d connections, %d turns in %d s: %.0f turns/s, p50 %.2f ms, p99 %.2f ms, max %.0f ms%n",
                CONNECTIONS,
                nanos.size(),
                COUNTED.toSeconds(),
                nanos.size() / (double) COUNTED.toSeconds(),
                nanos.get(nanos.size() / 2) / 1e6,
                nanos.get(nanos.size() * 99 / 100) / 1e6,
                nanos.get(nanos.size() - 1) / 1e6);
        assertThat(nanos).isNotEmpty();
    }

    private List<Long> measure(Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        ExecutorService people = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            List<Callable<List<Long>>> work = Collections.nCopies(CONNECTIONS, () -> interviews(end));
            List<Long> nanos = new ArrayList<>();
            for (Future<List<Long>> each : people.invokeAll(work)) {
                nanos.addAll(each.get());
            }
            return nanos;
        } finally {
            people.shutdownNow();
        }
    }

    private List<Long> interviews(long end) throws IOException, InterruptedException {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<Long> nanos = new ArrayList<>();
        while (System.nanoTime() < end) {
            HttpResponse<String> opened = post(http, server.at("/api/conversations"), "{}", "none");
            Matcher conversation = OPENED.matcher(opened.body());
            assertThat(conversation.find()).as(opened.body()).isTrue();
            URI messages = server.at("/api/conversations/" + conversation.group(1) + "/messages");
            for (String text : INTERVIEW) {
                long start = System.nanoTime();
                HttpResponse<String> said = post(http, messages, "{\"text\":\"" + text + "\"}", conversation.group(2));
                nanos.add(System.nanoTime() - start);
                assertThat(said.statusCode()).isEqualTo(200);
            }
        }
        return nanos;
    }

    private static HttpResponse<String> post(HttpClient http, URI uri, String body, String token)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(uri)
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + token)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
