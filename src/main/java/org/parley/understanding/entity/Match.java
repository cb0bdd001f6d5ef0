package org.parley.understanding.entity;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Tries rules at a place: finds every way they fit and adds what they mean to the chart. */
final class Match {

    private final Chart chart;
    private final Tokens tokens;
    private final Map<String, Action> actions;
    private final Moment moment;
    private final List<Object> captures = new ArrayList<>();
    private int from;
    private int to;

    Match(Chart chart, Map<String, Action> actions, Moment moment) {
        this.chart = chart;
        this.tokens = chart.tokens();
        this.actions = actions;
        this.moment = moment;
    }

    /** @param steps what rules may begin with, or null */
    void from(int place, List<Step> steps) {
        if (steps != null) {
            from = place;
            to = place;
            tryAll(steps, place);
        }
    }

    private void tryAll(List<Step> steps, int place) {
        for (int i = 0; i < steps.size(); i++) {
            take(steps.get(i), place);
        }
    }

    private void take(Step step, int place) {
        Element element = step.element();
        if (element.absent()) {
            take(step, null, place, place);
        } else if (element.forbidden()) {
            if (!isThere(element, place)) {
                goOn(step, place);
            }
        } else {
            fit(step, element, place);
        }
    }

    private void fit(Step step, Element element, int place) {
        if (element.isPlace(tokens, place)) {
            goOn(step, place);
        }
        if (element.isWord(tokens, place)) {
            take(step, null, place, place + 1);
        }
        if (chart.mayHave(place, element.mask())) {
            fitEdges(step, element, place);
        }
    }

    /** Edges that are added meanwhile are not for this rule. */
    private void fitEdges(Step step, Element element, int place) {
        List<Edge> edges = chart.at(place);
        int known = edges.size();
        for (int i = 0; i < known; i++) {
            Edge edge = edges.get(i);
            if (element.isOf(edge.symbol())) {
                take(step, edge.value(), place, edge.to());
            }
        }
    }

    private void take(Step step, Object value, int place, int end) {
        Element element = step.element();
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
        goOn(step, end);
        if (element.captured()) {
            captures.remove(captures.size() - 1);
        }
        from = oldFrom;
        to = oldTo;
    }

    private void goOn(Step step, int place) {
        List<Rule> complete = step.complete();
        for (int i = 0; i < complete.size(); i++) {
            add(complete.get(i));
        }
        tryAll(step.next(), place);
    }

    private boolean isThere(Element element, int place) {
        if (element.isPlace(tokens, place) || element.isWord(tokens, place)) {
            return true;
        }
        if (chart.mayHave(place, element.mask())) {
            for (int i = 0; i < element.symbols().size(); i++) {
                if (chart.has(place, element.symbols().get(i))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void add(Rule rule) {
        if (to > from && rule.holdsIn(moment.context())) {
            Object value = value(rule);
            if (value != null) {
                chart.add(new Edge(rule.symbol(), from, to, value, rule.confidence()));
            }
        }
    }

    private Object value(Rule rule) {
        try {
            Captures parts = new Captures(captures.toArray(), rule.argument());
            return actions.get(rule.action()).apply(parts, moment);
        } catch (DateTimeException | ArithmeticException noSuchThing) {
            return null;
        }
    }
}
