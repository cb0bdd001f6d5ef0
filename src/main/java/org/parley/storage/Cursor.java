package org.parley.storage;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The place in a list where a page ended: the values of its keys, as one opaque text. */
record Cursor(List<String> values) {

    private static final String SEPARATOR = "~";

    static Cursor parse(String text) {
        return new Cursor(Stream.of(text.split(SEPARATOR, -1))
                .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8))
                .toList());
    }

    @Override
    public String toString() {
        return values.stream()
                .map(value -> URLEncoder.encode(value, StandardCharsets.UTF_8).replace(SEPARATOR, "%7E"))
                .collect(Collectors.joining(SEPARATOR));
    }
}
