package org.parley.understanding.evaluation;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What another threshold would have done.
 *
 * @param threshold the confidence from which on an intent is accepted
 * @param coverage the share of all sentences that is accepted
 * @param risk the share of the accepted that is wrong, or should have been refused; not a number if none is accepted
 * @param accuracy the share of the sentences in scope whose intent is right and accepted
 * @param outOfScopeRecall the share of the sentences out of scope that is refused; not a number if there are none
 * @see <a href="https://www.jmlr.org/papers/v11/el-yaniv10a.html">R. El-Yaniv and Y. Wiener, On the foundations of
 *     noise-free selective classification, JMLR 11 (2010)</a>
 */
public record CoveragePoint(double threshold, double coverage, double risk, double accuracy, double outOfScopeRecall) {

    private static final int STEPS = 20;

    static List<CoveragePoint> of(List<Answer> answers) {
        return IntStream.rangeClosed(0, STEPS)
                .mapToObj(step -> at(step / (double) STEPS, answers))
                .toList();
    }

    private static CoveragePoint at(double threshold, List<Answer> answers) {
        List<Answer> accepted = answers.stream()
                .filter(answer -> answer.isAcceptedAt(threshold))
                .toList();
        List<Answer> inScope = answers.stream().filter(Answer::isInScope).toList();
        List<Answer> outOfScope =
                answers.stream().filter(answer -> !answer.isInScope()).toList();
        return new CoveragePoint(
                threshold,
                accepted.size() / (double) answers.size(),
                Share.of(accepted, answer -> !answer.isLikeliestRight()).value(),
                Share.of(inScope, answer -> answer.isAcceptedAt(threshold) && answer.isLikeliestRight())
                        .value(),
                Share.of(outOfScope, answer -> !answer.isAcceptedAt(threshold)).value());
    }
}
