package org.parley.understanding.text;

/** A typing error: one letter too many, missing or wrong, or two neighbours swapped (Damerau distance 1). */
public final class Slip {

    private Slip() {}

    /** Whether the words are different, but by one slip at most. */
    public static boolean between(String typed, String meant) {
        int shorter = Math.min(typed.length(), meant.length());
        int head = 0;
        while (head < shorter && typed.charAt(head) == meant.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && typed.charAt(typed.length() - 1 - tail) == meant.charAt(meant.length() - 1 - tail)) {
            tail++;
        }
        int restTyped = typed.length() - head - tail;
        int restMeant = meant.length() - head - tail;
        if (restTyped <= 1 && restMeant <= 1) {
            return restTyped + restMeant > 0;
        }
        return restTyped == 2
                && restMeant == 2
                && typed.charAt(head) == meant.charAt(head + 1)
                && typed.charAt(head + 1) == meant.charAt(head);
    }
}
