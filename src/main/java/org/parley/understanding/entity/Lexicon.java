package org.parley.understanding.entity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What single words mean, read from {@code *.words}. A line is {@code category value: word word ...}. With {@code ~}
 * after the category the words are weak: they mean something else as often ("may", "sat"), and only rules that have
 * other evidence take them. With {@code +} they are stems that take each of the {@code endings:}. A line
 * {@code setting name: value} is no word but a habit of the language.
 */
final class Lexicon {

    /** @param value a number where it looks like one, otherwise text */
    record Meaning(String category, Object value, boolean weak) {}

    private final Map<String, List<Meaning>> meanings = new HashMap<>();
    private final Map<String, String> settings = new HashMap<>();
    private List<String> endings = List.of();

    Lexicon(List<String> lines) {
        lines.stream().filter(line -> line.startsWith("setting ")).forEach(this::read);
        Writing writing = Writing.of(this);
        lines.stream().map(writing::key).forEach(this::read);
    }

    private void read(String line) {
        int colon = line.indexOf(": ");
        if (colon < 0) {
            throw new IllegalStateException("A line of words is 'category value: word ...', not: " + line);
        }
        String[] head = line.substring(0, colon).split(" ");
        List<String> words = List.of(line.substring(colon + 2).strip().split("\\s+"));
        if (head[0].equals("endings")) {
            endings = words;
        } else if (head[0].equals("setting")) {
            settings.put(head[1], words.get(0));
        } else {
            words.forEach(word -> add(head[0], head[1], word));
        }
    }

    private void add(String category, String value, String word) {
        boolean weak = category.endsWith("~");
        boolean stem = category.endsWith("+");
        String name = weak || stem ? category.substring(0, category.length() - 1) : category;
        Meaning meaning = new Meaning(name, value(value), weak);
        for (String ending : stem ? endings : List.of("")) {
            meanings.computeIfAbsent(Token.key(word) + ending, key -> new ArrayList<>(2))
                    .add(meaning);
        }
    }

    private static Object value(String written) {
        return written.matches("-?[0-9]+(\\.[0-9]+)?") ? new BigDecimal(written) : written;
    }

    List<Meaning> of(String key) {
        return meanings.getOrDefault(key, List.of());
    }

    /** What the word means in this category, or null. */
    Meaning of(String key, String category) {
        for (Meaning meaning : of(key)) {
            if (meaning.category().equals(category)) {
                return meaning;
            }
        }
        return null;
    }

    boolean is(String setting, String value) {
        return value.equals(settings.get(setting));
    }
}
