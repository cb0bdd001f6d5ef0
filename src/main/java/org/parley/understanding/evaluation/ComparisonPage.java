package org.parley.understanding.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.parley.understanding.evaluation.Page.Section;
import org.parley.understanding.evaluation.Page.Table;

/** A {@link Comparison} for people: what got worse comes first. */
final class ComparisonPage {

    private static final double HARDLY_CHANCE = 0.05;

    private ComparisonPage() {}

    static Page of(Comparison comparison) {
        return new Page.Builder()
                .add(new Section("Figures", "", figures(comparison)))
                .add(changes("Got worse", comparison.worse()))
                .add(changes("Got better", comparison.better()))
                .add(changes("Wrong in another way", comparison.wrongOtherwise()))
                .page(comparison.before().title() + " and " + comparison.after().title(), lead(comparison));
    }

    private static String lead(Comparison comparison) {
        return "Of " + comparison.before().answers().size() + " sentences "
                + comparison.better().size() + " got better and "
                + comparison.worse().size() + " got worse; "
                + (comparison.p() < HARDLY_CHANCE ? "that is hardly chance" : "that may be chance")
                + " (p = " + Figures.ratio(comparison.p()) + ", McNemar's exact test).";
    }

    /** The figures of both, without intervals and meanings. */
    private static Table figures(Comparison comparison) {
        List<List<String>> before = FigureTable.of(comparison.before()).rows();
        List<List<String>> after = FigureTable.of(comparison.after()).rows();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            rows.add(List.of(
                    before.get(i).get(0), before.get(i).get(1), after.get(i).get(1)));
        }
        return new Table(List.of("figure", "before", "after"), rows);
    }

    private static Section changes(String heading, List<Change> changes) {
        List<List<String>> rows = changes.stream()
                .map(change -> List.of(
                        change.before().expected(),
                        change.before().given(),
                        change.after().given(),
                        change.before().sentence().text()))
                .toList();
        return new Section(
                heading + ": " + changes.size(),
                "",
                new Table(List.of("expected", "before", "after", "sentence"), rows));
    }
}
