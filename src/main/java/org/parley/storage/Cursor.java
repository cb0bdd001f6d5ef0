package org.parley.storage;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The place in a list where a page ended: the values of its keys, as one opaque text. */
record Cursor(List<String> values) {

    private static final String SEPARATOR = "~";

    static Cursor parse(String text) {
        return new Cursor(
                Stream.of(text.split(SEPARATOR, -1)).map(Cursor::unescaped).toList());
    }

    @Override
    public String toString() {
        return values.stream().map(Cursor::escaped).collect(Collectors.joining(SEPARATOR));
    }

    /** Only what would be mistaken is escaped: a cursor stays readable, and a lone number stays a number. */
    private static String escaped(String value) {
        return value.replace("!", "!0").replace(SEPARATOR, "!1");
    }

    private static String unescaped(String value) {
        return value.replace("!1", SEPARATOR).replace("!0", "!");
    }
}
