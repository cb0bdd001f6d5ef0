package org.parley.understanding.entity;

/**
 * How many slips of the finger lie between two words: letters left out, added, changed or swapped with their neighbour
 * (Damerau 1964, in the restricted form that never edits a swapped pair again).
 */
final class Typos {

    private Typos() {}

    /** One slip from 5 letters on, two from 9: shorter words are other words as soon as a letter changes. */
    static int allowed(int length) {
        return length < 5 ? 0 : length < 9 ? 1 : 2;
    }

    /** A bit for each letter: every slip changes at most two, so words that differ in more need no closer look. */
    static long letters(String word) {
        long letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1L << (word.charAt(i) & 63);
        }
        return letters;
    }

    /** The number of slips, or most + 1 if there are more than that. */
    static int between(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = row(a, b, i, last, before);
            before = last;
            last = row;
        }
        return Math.min(last[b.length()], most + 1);
    }

    private static int[] row(String a, String b, int i, int[] last, int[] before) {
        int[] row = new int[b.length() + 1];
        row[0] = i;
        for (int j = 1; j <= b.length(); j++) {
            int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
            row[j] = Math.min(last[j - 1] + change, Math.min(last[j], row[j - 1]) + 1);
            if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                row[j] = Math.min(row[j], before[j - 2] + 1);
            }
        }
        return row;
    }
}
