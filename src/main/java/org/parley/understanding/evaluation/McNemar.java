package org.parley.understanding.evaluation;

/** Tests whether two bots that heard the same sentences differ by more than chance. */
final class McNemar {

    private McNemar() {}

    /**
     * The chance of a difference at least as large if both are equally good: the exact, two-sided sign test on the
     * sentences that just one of them got right.
     *
     * @see <a href="https://doi.org/10.1007/BF02295996">Q. McNemar, Note on the sampling error of the difference between
     *     correlated proportions or percentages, Psychometrika 12 (1947)</a>
     * @see <a href="https://doi.org/10.1162/089976698300017197">T. G. Dietterich, Approximate statistical tests for
     *     comparing supervised classification learning algorithms, Neural Computation 10 (1998)</a>
     */
    static double p(int better, int worse) {
        int all = better + worse;
        double logarithm = -all * Math.log(2);
        double tail = 0;
        for (int k = 0; k <= Math.min(better, worse); k++) {
            tail += Math.exp(logarithm);
            logarithm += Math.log(all - k) - Math.log(k + 1);
        }
        return Math.min(1, 2 * tail);
    }
}
