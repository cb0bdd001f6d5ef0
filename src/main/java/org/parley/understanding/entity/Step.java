package org.parley.understanding.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * A step of one rule or of several that begin alike: what comes next, and the rules that are complete here. Rules are
 * walked as a tree, for most fail, and those that begin alike fail together. Not changed once the grammar is read.
 */
final class Step {

    private final Element element;
    private final List<Step> next = new ArrayList<>();
    private final List<Rule> complete = new ArrayList<>();

    private Step(Element element) {
        this.element = element;
    }

    /** Adds a rule to those that begin here. */
    static void add(List<Step> steps, Rule rule) {
        List<Step> level = steps;
        Step last = null;
        for (Element element : rule.elements()) {
            last = among(level, element);
            level = last.next;
        }
        if (last != null) {
            last.complete.add(rule);
        }
    }

    private static Step among(List<Step> steps, Element element) {
        for (Step step : steps) {
            if (step.element.equals(element)) {
                return step;
            }
        }
        Step step = new Step(element);
        steps.add(step);
        return step;
    }

    Element element() {
        return element;
    }

    List<Step> next() {
        return next;
    }

    List<Rule> complete() {
        return complete;
    }
}
