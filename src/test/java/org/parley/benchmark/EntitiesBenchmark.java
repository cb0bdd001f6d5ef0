package org.parley.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.parley.understanding.Context;
import org.parley.understanding.entity.Entities;

/** How long it takes to find the entities of a sentence of about ten words, on one warm thread, without a server. */
class EntitiesBenchmark {

    private static final int WARM_UP = 100;
    private static final int COUNTED = 50;
    private static final Context CONTEXT =
            new Context(Instant.parse("2026-11-20T21:30:00Z"), ZoneOffset.UTC, Locale.UK);

    @Test
    void findsEntities() throws IOException {
        List<String> sentences = sentences();
        for (int i = 0; i < WARM_UP; i++) {
            measure(sentences);
        }
        long[] nanos = new long[0];
        for (int i = 0; i < COUNTED; i++) {
            long[] some = measure(sentences);
            int known = nanos.length;
            nanos = Arrays.copyOf(nanos, known + some.length);
            System.arraycopy(some, 0, nanos, known, some.length);
        }
        Arrays.sort(nanos);
        System.out.printf(
                "Entities of %d sentences: p50 %.3f ms, p95 %.3f ms%n",
                sentences.size(), nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 95 / 100] / 1e6);
        assertThat(nanos).isNotEmpty();
    }

    private static long[] measure(List<String> sentences) {
        long[] nanos = new long[sentences.size()];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            Entities.shipped().recognize(sentences.get(i), CONTEXT);
            nanos[i] = System.nanoTime() - start;
        }
        return nanos;
    }

    private static List<String> sentences() throws IOException {
        try (var in = Entities.class.getResourceAsStream("en.tsv");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> "could you please tell me whether " + line.substring(line.lastIndexOf('\t') + 1))
                    .distinct()
                    .toList();
        }
    }
}
