package org.parley.understanding.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the text files that ship with the understanding, by their path below its folder: UTF-8, one entry a line, blank lines and "# " lines ignored. */
public final class Resource {

    private Resource() {}

    static boolean exists(String name) {
        return Resource.class.getResource("/org/parley/understanding/" + name) != null;
    }

    public static List<String> lines(String name) {
        InputStream in = Resource.class.getResourceAsStream("/org/parley/understanding/" + name);
        if (in == null) {
            throw new IllegalStateException("Missing from the Parley jar or WAR: org/parley/understanding/" + name);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(String::strip)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read org/parley/understanding/" + name, e);
        }
    }

    /** All words of a file that has several words a line. */
    public static Set<String> words(String name) {
        Set<String> words = new LinkedHashSet<>();
        lines(name).forEach(line -> words.addAll(List.of(line.split("\\s+"))));
        return Set.copyOf(words);
    }
}
