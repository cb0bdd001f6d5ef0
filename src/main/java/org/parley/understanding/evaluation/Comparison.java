package org.parley.understanding.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Two versions of a bot, or two understanders, that heard the same sentences. */
public record Comparison(Report before, Report after) implements Result {

    /** @throws UnusableInput if the reports are not about the same sentences in the same order */
    public Comparison {
        if (!sentences(before).equals(sentences(after))) {
            throw new UnusableInput(before.title() + " and " + after.title()
                    + " are not about the same sentences: score both on one file");
        }
    }

    /** The sentences that became right. */
    public List<Change> better() {
        return changes(Change::isBetter);
    }

    /** The sentences that are no longer right. */
    public List<Change> worse() {
        return changes(Change::isWorse);
    }

    /** The sentences that are wrong in another way. */
    public List<Change> wrongOtherwise() {
        return changes(Change::isWrongOtherwise);
    }

    /**
     * How likely so large a difference is if both are equally good, by McNemar's exact test: below 0.05 it is hardly
     * chance.
     */
    public double p() {
        return McNemar.p(better().size(), worse().size());
    }

    /** Of the second. */
    @Override
    public Share right() {
        return after.right();
    }

    @Override
    public String toJson() {
        return Json.written(ComparisonJson.of(this));
    }

    @Override
    public String toHtml() {
        return HtmlPage.of(ComparisonPage.of(this));
    }

    @Override
    public String toText() {
        return TextPage.of(ComparisonPage.of(this));
    }

    private List<Change> changes(Predicate<Change> which) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < before.answers().size(); i++) {
            changes.add(new Change(before.answers().get(i), after.answers().get(i)));
        }
        return changes.stream().filter(which).toList();
    }

    private static List<LabelledText> sentences(Report report) {
        return report.answers().stream().map(Answer::sentence).toList();
    }
}
