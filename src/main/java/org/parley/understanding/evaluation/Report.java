package org.parley.understanding.evaluation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.parley.understanding.training.Finding;

/**
 * How well sentences are understood whose intents are known. All figures are derived from the answers.
 *
 * @param title what was evaluated
 * @param answers one for each sentence
 * @param findings what is wrong with the examples that were trained on
 * @param notes what a reader has to know to believe the figures
 */
public record Report(String title, List<Answer> answers, List<Finding> findings, List<String> notes, Times times)
        implements Result {

    public Report {
        if (answers.isEmpty()) {
            throw new IllegalArgumentException("A report is about at least one sentence");
        }
        answers = List.copyOf(answers);
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }

    /** The sentences that the bot would answer as it should, those out of scope by refusing them. */
    @Override
    public Share right() {
        return Share.of(answers, Answer::isRight);
    }

    /** Without threshold: the sentences in scope whose likeliest intent is right, accepted or not. */
    public Share accuracy() {
        return Share.of(inScope(), Answer::isLikeliestRight);
    }

    /** With threshold: the sentences in scope whose intent is right and accepted. */
    public Share acceptedAccuracy() {
        return Share.of(inScope(), Answer::isRight);
    }

    /** The sentences in scope that are refused. */
    public Share refused() {
        return Share.of(inScope(), answer -> !answer.isAccepted());
    }

    /** The sentences out of scope that are refused. */
    public Share outOfScopeRecall() {
        return Share.of(outOfScope(), answer -> !answer.isAccepted());
    }

    /**
     * The chance that a sentence in scope has a higher confidence than one out of scope: how well any threshold could
     * tell them apart. Not a number if there are none of either.
     */
    public double auroc() {
        return Auroc.of(
                inScope().stream().mapToDouble(Answer::confidence).toArray(),
                outOfScope().stream().mapToDouble(Answer::confidence).toArray());
    }

    /** With threshold: a refused sentence is missed, an accepted one that is out of scope is given wrongly. */
    public Score score() {
        return score(answers, Answer::given);
    }

    /** Without threshold, of the sentences in scope. */
    public Score likeliestScore() {
        return score(inScope(), Answer::likeliest);
    }

    /** The mistakes, the most frequent first. */
    public List<Confusion> confusions() {
        return Confusion.among(answers);
    }

    public ConfusionMatrix matrix() {
        return ConfusionMatrix.of(answers);
    }

    /** Ten bins, by rising confidence. */
    public List<ReliabilityBin> reliability() {
        return ReliabilityBin.of(answers);
    }

    /** By how much confidence and truth differ, on average. */
    public double calibrationError() {
        return ReliabilityBin.error(reliability());
    }

    /** By rising threshold. */
    public List<CoveragePoint> coverage() {
        return CoveragePoint.of(answers);
    }

    @Override
    public String toJson() {
        return Json.written(ReportJson.of(this));
    }

    @Override
    public String toHtml() {
        return HtmlPage.of(ReportPage.of(this));
    }

    @Override
    public String toText() {
        return TextPage.of(ReportPage.of(this));
    }

    private List<Answer> inScope() {
        return answers.stream().filter(Answer::isInScope).toList();
    }

    private List<Answer> outOfScope() {
        return answers.stream().filter(answer -> !answer.isInScope()).toList();
    }

    private static Score score(List<Answer> answers, Function<Answer, String> given) {
        return Score.sum(answers.stream()
                .map(answer -> counts(answer.expected(), given.apply(answer)))
                .toList());
    }

    private static Map<String, Counts> counts(String expected, String given) {
        Counts missed = new Counts(0, 0, 1);
        Counts wrong = new Counts(0, 1, 0);
        if (expected.equals(given)) {
            return expected.equals(LabelledText.OUT_OF_SCOPE) ? Map.of() : Map.of(expected, new Counts(1, 1, 1));
        } else if (expected.equals(LabelledText.OUT_OF_SCOPE)) {
            return Map.of(given, wrong);
        }
        return given.equals(LabelledText.OUT_OF_SCOPE)
                ? Map.of(expected, missed)
                : Map.of(expected, missed, given, wrong);
    }
}
