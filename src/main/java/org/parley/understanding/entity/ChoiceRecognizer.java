package org.parley.understanding.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.understanding.Context;
import org.parley.understanding.Entity;

/**
 * Entities of a bot's own list: each value with its synonyms, as said or with a slip or two of the finger
 * ({@link Typos}). A misspelling as near to one value as to another is neither.
 */
public final class ChoiceRecognizer implements EntityRecognizer {

    private static final double AS_LISTED = 0.95;
    private static final double LESS_A_SLIP = 0.15;

    private record Name(String key, long letters, String value) {}

    private record Hit(String value, int slips) {}

    private final String type;
    private final Map<String, String> byName = new HashMap<>();
    private final Map<Integer, List<Name>> namesByWords = new HashMap<>();

    private ChoiceRecognizer(String type) {
        this.type = type;
    }

    /**
     * @param synonyms for each value what else it is called; the value is a name of itself
     * @throws IllegalArgumentException if a name belongs to two values
     */
    public static ChoiceRecognizer of(String type, Map<String, List<String>> synonyms) {
        ChoiceRecognizer recognizer = new ChoiceRecognizer(type);
        synonyms.forEach((value, others) -> {
            recognizer.add(value, value);
            others.forEach(other -> recognizer.add(other, value));
        });
        return recognizer;
    }

    private void add(String name, String value) {
        List<Token> tokens = Tokens.of(name).list();
        String key = key(tokens);
        if (key.isEmpty()) {
            throw new IllegalArgumentException("A choice of " + type + " has an empty name: " + value);
        }
        String other = byName.put(key, value);
        if (other != null && !other.equals(value)) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is a name of two choices of " + type + ": " + other + " and " + value);
        }
        namesByWords
                .computeIfAbsent(tokens.size(), words -> new ArrayList<>())
                .add(new Name(key, Typos.letters(key), value));
    }

    @Override
    public List<Entity> recognize(String text, Context context) {
        Tokens tokens = Tokens.of(text);
        List<Entity> found = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from++) {
            for (int words : namesByWords.keySet()) {
                int to = from + words;
                if (to <= tokens.size() && !tokens.isInside(from) && !tokens.isInside(to)) {
                    add(text, tokens, from, to, found);
                }
            }
        }
        return found;
    }

    private void add(String text, Tokens tokens, int from, int to, List<Entity> found) {
        hit(key(tokens.list().subList(from, to)), to - from)
                .map(hit -> Entity.in(
                        text,
                        tokens.get(from).start(),
                        tokens.get(to - 1).end(),
                        type,
                        hit.value(),
                        AS_LISTED - LESS_A_SLIP * hit.slips()))
                .ifPresent(found::add);
    }

    private Optional<Hit> hit(String said, int words) {
        String exact = byName.get(said);
        return exact != null ? Optional.of(new Hit(exact, 0)) : nearest(said, namesByWords.get(words));
    }

    private static Optional<Hit> nearest(String said, List<Name> names) {
        int most = Typos.allowed(said.length());
        long letters = Typos.letters(said);
        Hit best = null;
        for (Name name : most == 0 ? List.<Name>of() : names) {
            int allowed = Math.min(most, Typos.allowed(name.key().length()));
            if (Long.bitCount(letters ^ name.letters()) > 2 * allowed) {
                continue;
            }
            int slips = Typos.between(said, name.key(), allowed);
            if (slips <= allowed && (best == null || slips < best.slips())) {
                best = new Hit(name.value(), slips);
            } else if (slips <= allowed
                    && slips == best.slips()
                    && !name.value().equals(best.value())) {
                best = new Hit(null, slips);
            }
        }
        return Optional.ofNullable(best).filter(hit -> hit.value() != null);
    }

    /** Without hyphens and the like, so that "T-Shirt" and "t shirt" are one. */
    private static String key(List<Token> tokens) {
        return IntStream.range(0, tokens.size())
                .filter(i -> !tokens.get(i).is("-"))
                .mapToObj(i -> tokens.get(i).key())
                .collect(Collectors.joining(" "));
    }
}
