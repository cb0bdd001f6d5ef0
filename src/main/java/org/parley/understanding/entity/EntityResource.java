package org.parley.understanding.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the files that ship beside these classes: UTF-8, one entry a line, blank lines and "# " lines ignored. */
final class EntityResource {

    private EntityResource() {}

    static List<String> lines(String name) {
        InputStream in = EntityResource.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(
                    "Missing from the Parley jar or WAR: org/parley/understanding/entity/" + name);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read org/parley/understanding/entity/" + name, e);
        }
    }
}
