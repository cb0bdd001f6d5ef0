package org.parley.understanding.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of one symbol, found by what they begin with. Immutable. */
final class Layer {

    private final String symbol;
    private final Map<String, List<Step>> byWord = new HashMap<>();
    private final Map<String, List<Step>> bySymbol = new HashMap<>();
    private final List<Step> anywhere = new ArrayList<>();

    Layer(String symbol, List<Rule> rules) {
        this.symbol = symbol;
        rules.forEach(this::index);
    }

    private void index(Rule rule) {
        Element first = rule.first();
        if (!first.isIndexed()) {
            Step.add(anywhere, rule);
            return;
        }
        first.literals().forEach(word -> Step.add(byWord.computeIfAbsent(word, key -> new ArrayList<>()), rule));
        first.symbols().forEach(name -> Step.add(bySymbol.computeIfAbsent(name, key -> new ArrayList<>()), rule));
    }

    /** From right to left, so that a rule may build on its own symbol further right, and once on what begins here. */
    void addTo(Chart chart, Map<String, Action> actions, Moment moment) {
        Match match = new Match(chart, actions, moment);
        for (int place = chart.tokens().size() - 1; place >= 0; place--) {
            List<String> symbols = chart.symbolsAt(place);
            int before = symbols.size();
            match.from(place, anywhere);
            match.from(place, byWord.get(chart.tokens().get(place).key()));
            for (int i = 0; i < before; i++) {
                match.from(place, bySymbol.get(symbols.get(i)));
            }
            if (symbols.size() > before) {
                match.from(place, bySymbol.get(symbol));
            }
        }
    }
}
