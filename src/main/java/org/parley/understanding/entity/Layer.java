package org.parley.understanding.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of one symbol, found by what they begin with. Immutable. */
final class Layer {

    private final String symbol;
    private final Map<String, List<Rule>> byWord = new HashMap<>();
    private final Map<String, List<Rule>> bySymbol = new HashMap<>();
    private final List<Rule> anywhere = new ArrayList<>();

    Layer(String symbol, List<Rule> rules) {
        this.symbol = symbol;
        rules.forEach(this::index);
    }

    private void index(Rule rule) {
        Element first = rule.first();
        if (!first.isIndexed()) {
            anywhere.add(rule);
            return;
        }
        first.literals()
                .forEach(word ->
                        byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(rule));
        first.symbols()
                .forEach(symbol -> bySymbol.computeIfAbsent(symbol, key -> new ArrayList<>())
                        .add(rule));
    }

    /** From right to left, so that a rule may build on its own symbol further right, and once on what begins here. */
    void addTo(Chart chart, Map<String, Action> actions, Moment moment) {
        for (int place = chart.tokens().size() - 1; place >= 0; place--) {
            List<String> symbols = chart.symbolsAt(place);
            int before = symbols.size();
            apply(anywhere, place, chart, actions, moment);
            apply(byWord.get(chart.tokens().get(place).key()), place, chart, actions, moment);
            for (int i = 0; i < before; i++) {
                apply(bySymbol.get(symbols.get(i)), place, chart, actions, moment);
            }
            if (symbols.size() > before) {
                apply(bySymbol.get(symbol), place, chart, actions, moment);
            }
        }
    }

    private static void apply(List<Rule> rules, int place, Chart chart, Map<String, Action> actions, Moment moment) {
        if (rules == null) {
            return;
        }
        for (Rule rule : rules) {
            if (rule.holdsIn(moment.context())) {
                new Match(rule, chart, actions.get(rule.action()), moment).from(place);
            }
        }
    }
}
