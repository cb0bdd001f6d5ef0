package org.parley.understanding.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words and rules of one language, with those common to all. Immutable, read once. Rules work in layers, one for
 * each symbol, in the order that {@code common.rules} lists them.
 */
final class Grammar {

    /** Languages with files of their own; in any other only digits and signs are understood. */
    private static final Map<String, Grammar> SHIPPED = Set.of("en", "de", "fr", "es", "pt", "it").stream()
            .collect(Collectors.toUnmodifiableMap(name -> name, Grammar::read));

    private static final Grammar COMMON = read("");

    private final Lexicon lexicon;
    private final Writing writing;
    private final List<Layer> layers;

    private Grammar(Lexicon lexicon, List<String> lines) {
        this.lexicon = lexicon;
        this.writing = Writing.of(lexicon);
        this.layers = layers(lines);
    }

    static Grammar of(Locale locale) {
        return SHIPPED.getOrDefault(locale.getLanguage(), COMMON);
    }

    private static Grammar read(String language) {
        Lexicon lexicon = new Lexicon(lines(language, "words"));
        List<String> rules = lines(language, "rules");
        return new Grammar(lexicon, rules.stream().map(Writing.of(lexicon)::key).toList());
    }

    private static List<String> lines(String language, String kind) {
        List<String> lines = new ArrayList<>(EntityResource.lines("common." + kind));
        if (!language.isEmpty()) {
            lines.addAll(EntityResource.lines(language + "." + kind));
        }
        return lines;
    }

    private static List<Layer> layers(List<String> lines) {
        Map<String, List<Rule>> rules = new LinkedHashMap<>();
        for (String line : lines) {
            if (line.startsWith("order: ")) {
                List.of(line.substring("order: ".length()).split(" "))
                        .forEach(symbol -> rules.put(symbol, new ArrayList<>()));
            } else {
                Rule.parse(line).forEach(rule -> layer(rules, rule).add(rule));
            }
        }
        return rules.entrySet().stream()
                .map(layer -> new Layer(layer.getKey(), layer.getValue()))
                .toList();
    }

    private static List<Rule> layer(Map<String, List<Rule>> layers, Rule rule) {
        if (!Actions.ALL.containsKey(rule.action())) {
            throw new IllegalStateException("No action " + rule.action() + " for " + rule.symbol());
        }
        List<Rule> layer = layers.get(rule.symbol());
        if (layer == null) {
            throw new IllegalStateException("Name " + rule.symbol() + " in an 'order:' line, before its rules");
        }
        return layer;
    }

    Tokens cut(String text) {
        return Tokens.of(text, writing);
    }

    Chart read(Tokens tokens, Moment moment) {
        Chart chart = new Chart(tokens);
        new Words(lexicon, chart).add();
        new Figures(lexicon, chart, moment).add();
        new NumberWords(lexicon, chart).add();
        layers.forEach(layer -> layer.addTo(chart, Actions.ALL, moment));
        return chart;
    }
}
