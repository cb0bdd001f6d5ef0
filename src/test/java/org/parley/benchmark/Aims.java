package org.parley.benchmark;

import java.util.Locale;

/** Prints figures beside those that are wanted, and counts them. */
final class Aims {

    private int all;
    private int missed;

    void heading(String corpus) {
        System.out.printf("%n%-58s %10s %12s%n", corpus, "reached", "wanted");
    }

    void atLeast(String name, double figure, double wanted) {
        row(name, String.format(Locale.ROOT, "%.4f", figure), "≥ " + wanted, figure >= wanted);
    }

    void atMost(String name, double figure, double wanted, String unit) {
        row(name, String.format(Locale.ROOT, "%.3f %s", figure, unit), "≤ " + wanted + " " + unit, figure <= wanted);
    }

    /** What nobody has set an aim for. */
    void figure(String name, double figure) {
        System.out.printf(Locale.ROOT, "  %-56s %10.4f%n", name, figure);
    }

    int all() {
        return all;
    }

    @Override
    public String toString() {
        return (all - missed) + " of " + all + " aims reached";
    }

    private void row(String name, String figure, String wanted, boolean reached) {
        all++;
        missed += reached ? 0 : 1;
        System.out.printf(Locale.ROOT, "  %-56s %10s %12s%s%n", name, figure, wanted, reached ? "" : "  missed");
    }
}
