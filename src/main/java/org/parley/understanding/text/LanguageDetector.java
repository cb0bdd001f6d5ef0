package org.parley.understanding.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells a few languages apart: those of one bot. Where one of them alone is written in the script of a sentence, that
 * decides; else runs of letters and whole words do, by naive Bayes (Cavnar and Trenkle, N-Gram-Based Text
 * Categorization, 1994, for the runs), smoothed towards the mean of all languages so that one with little text is
 * neither favoured nor put at a disadvantage. Immutable.
 */
public final class LanguageDetector {

    /** How many occurrences the mean of all languages stands for. */
    private static final double SMOOTHING = 1000;

    /** Runs of one, two and three letters and whole words: each letter is counted about this many times. */
    private static final double OVERLAP = 4;

    /** The least share of a script in the text of a language that is written in it: a few foreign names do not count. */
    private static final double WRITTEN_IN = 0.1;

    /** The share of a sentence's letters that makes their script one the language must have. */
    private static final double DECIDES = 0.34;

    private final List<String> languages;
    private final List<Set<UnicodeScript>> scripts = new ArrayList<>();
    private final Map<String, float[]> logarithms = new HashMap<>();

    /**
     * @param language one of the detector's
     * @param confidence the chance, from 0 to 1, that it is this one, if it is one of them at all
     */
    public record Guess(String language, double confidence) {}

    /**
     * @param texts sentences and words by language, a name of the caller's
     * @throws IllegalArgumentException if there is no language
     */
    public LanguageDetector(Map<String, List<String>> texts) {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("A language detector needs a language to detect");
        }
        languages = texts.keySet().stream().sorted().toList();
        Map<String, int[]> counts = new HashMap<>();
        for (int i = 0; i < languages.size(); i++) {
            Scripts written = new Scripts();
            for (String text : texts.get(languages.get(i))) {
                written.read(text);
                count(text, i, counts);
                String bare = Fold.of(text);
                if (!bare.equals(text)) {
                    count(bare, i, counts);
                }
            }
            scripts.add(written.above(WRITTEN_IN));
        }
        weigh(counts);
    }

    private void count(String text, int language, Map<String, int[]> counts) {
        for (String run : LetterRuns.of(text)) {
            counts.computeIfAbsent(run, key -> new int[languages.size()])[language]++;
        }
    }

    private void weigh(Map<String, int[]> counts) {
        double[] totals = new double[languages.size()];
        counts.values().forEach(count -> Arrays.setAll(totals, i -> totals[i] + count[i]));
        counts.forEach((run, count) -> {
            double mean = 0;
            for (int i = 0; i < totals.length; i++) {
                mean += count[i] / Math.max(1, totals[i]) / totals.length;
            }
            float[] chances = new float[totals.length];
            for (int i = 0; i < totals.length; i++) {
                chances[i] = (float) Math.log((count[i] + SMOOTHING * mean) / (totals[i] + SMOOTHING));
            }
            logarithms.put(run, chances);
        });
    }

    /** The likeliest language; with a low confidence if nothing tells. Never throws because of the text. */
    public Guess detect(String text) {
        Set<UnicodeScript> written = Scripts.of(text).above(DECIDES);
        double[] scores = scores(text);
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if (!scripts.get(i).containsAll(written)) {
                scores[i] = Double.NEGATIVE_INFINITY;
            } else if (best < 0 || scores[i] > scores[best]) {
                best = i;
            }
        }
        return best < 0 ? new Guess(languages.get(0), 1.0 / scores.length) : guess(scores, best);
    }

    private Guess guess(double[] scores, int best) {
        double sum = 0;
        for (double score : scores) {
            sum += Math.exp(score - scores[best]);
        }
        return new Guess(languages.get(best), 1 / sum);
    }

    private double[] scores(String text) {
        double[] scores = new double[languages.size()];
        for (String run : LetterRuns.of(text)) {
            float[] chances = logarithms.get(run);
            for (int i = 0; chances != null && i < scores.length; i++) {
                scores[i] += chances[i] / OVERLAP;
            }
        }
        return scores;
    }
}
