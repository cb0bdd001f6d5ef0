package org.parley.understanding.entity;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;

/** One rule tried at one place: finds every way it fits and adds what it means to the chart. */
final class Match {

    private final Rule rule;
    private final Chart chart;
    private final Action action;
    private final Moment moment;
    private final List<Object> captures = new ArrayList<>();
    private int from;
    private int to;

    Match(Rule rule, Chart chart, Action action, Moment moment) {
        this.rule = rule;
        this.chart = chart;
        this.action = action;
        this.moment = moment;
    }

    void from(int place) {
        from = place;
        to = place;
        step(0, place);
    }

    private void step(int index, int place) {
        if (index == rule.elements().size()) {
            add();
            return;
        }
        Element element = rule.elements().get(index);
        if (element.absent()) {
            take(element, null, index, place, place);
        } else if (element.forbidden()) {
            if (!isThere(element, place)) {
                step(index + 1, place);
            }
        } else {
            fit(element, index, place);
        }
    }

    private void fit(Element element, int index, int place) {
        if (isPlace(element, place)) {
            step(index + 1, place);
        }
        if (isLiteral(element, place)) {
            take(element, null, index, place, place + 1);
        }
        if (chart.mayHave(place, element.mask())) {
            fitEdges(element, index, place);
        }
    }

    /** Edges that are added meanwhile are not for this rule. */
    private void fitEdges(Element element, int index, int place) {
        List<Edge> edges = chart.at(place);
        int known = edges.size();
        for (int i = 0; i < known; i++) {
            Edge edge = edges.get(i);
            if (element.symbols().contains(edge.symbol())) {
                take(element, edge.value(), index, place, edge.to());
            }
        }
    }

    private void take(Element element, Object value, int index, int place, int end) {
        int oldFrom = from;
        int oldTo = to;
        if (!element.outside()) {
            to = end;
        } else if (from == place) {
            from = end;
        }
        if (element.captured()) {
            captures.add(value);
        }
        step(index + 1, end);
        if (element.captured()) {
            captures.remove(captures.size() - 1);
        }
        from = oldFrom;
        to = oldTo;
    }

    private boolean isThere(Element element, int place) {
        return isPlace(element, place)
                || isLiteral(element, place)
                || element.symbols().stream().anyMatch(symbol -> chart.has(place, symbol));
    }

    private boolean isLiteral(Element element, int place) {
        return !element.literals().isEmpty()
                && place < chart.tokens().size()
                && element.literals().contains(chart.tokens().get(place).key());
    }

    private boolean isPlace(Element element, int place) {
        return !element.literals().isEmpty()
                && (place == 0 && element.literals().contains("^")
                        || place == chart.tokens().size() && element.literals().contains("$")
                        || element.literals().contains("_") && chart.tokens().isGlued(place));
    }

    private void add() {
        Object value = value();
        if (value != null && to > from) {
            chart.add(new Edge(rule.symbol(), from, to, value, rule.confidence()));
        }
    }

    private Object value() {
        try {
            return action.apply(new Captures(captures.toArray(), rule.argument()), moment);
        } catch (DateTimeException | ArithmeticException noSuchThing) {
            return null;
        }
    }
}
