package org.parley.understanding.evaluation;

import java.util.List;
import java.util.Locale;

/** Figures as people read them; what is not a number is a dash. */
final class Figures {

    private static final String NONE = "–";

    private Figures() {}

    static String percent(double share) {
        return Double.isNaN(share) ? NONE : String.format(Locale.ROOT, "%.1f %%", 100 * share);
    }

    /** For figures from 0 to 1 that are no shares. */
    static String ratio(double value) {
        return Double.isNaN(value) ? NONE : String.format(Locale.ROOT, "%.3f", value);
    }

    static String time(double value, String unit) {
        return Double.isNaN(value) ? NONE : String.format(Locale.ROOT, value < 1 ? "%.3f %s" : "%.2f %s", value, unit);
    }

    static String interval(Share share) {
        return share.of() == 0
                ? ""
                : String.format(Locale.ROOT, "%.1f – %.1f %%", 100 * share.low(), 100 * share.high());
    }

    /** A row of name, share, interval and what it is the share of. */
    static List<String> row(String name, Share share, String meaning) {
        return List.of(
                name, percent(share.value()), interval(share), meaning + ", " + share.hits() + " of " + share.of());
    }

    static List<String> row(String name, String figure, String meaning) {
        return List.of(name, figure, "", meaning);
    }
}
