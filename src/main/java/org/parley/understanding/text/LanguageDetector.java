package org.parley.understanding.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
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
    private static final double SMOOTHING = 200;

    /** Runs of letters overlap: each letter is counted about this many times too often. */
    private static final double OVERLAP = 2.5;

    /** The least share of a script in the text of a language that is written in it: a few foreign names do not count. */
    private static final double WRITTEN_IN = 0.1;

    private final List<String> languages;
    private final List<Set<UnicodeScript>> scripts = new ArrayList<>();
    private final Map<String, float[]> chances;

    /**
     * @param language one of the detector's
     * @param confidence the chance that it is the one, if it is one of them at all
     */
    public record Guess(String language, double confidence) {}

    /** @param texts sentences by language; those with the most common words first if there are few */
    public LanguageDetector(Map<String, List<String>> texts) {
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("A language detector needs a language to detect");
        }
        languages = texts.keySet().stream().sorted().toList();
        Map<String, int[]> counts = new HashMap<>();
        for (int i = 0; i < languages.size(); i++) {
            ScriptCount written = new ScriptCount();
            for (String text : texts.get(languages.get(i))) {
                written.add(text);
                for (String gram : LetterRuns.of(text)) {
                    counts.computeIfAbsent(gram, key -> new int[languages.size()])[i]++;
                }
            }
            scripts.add(written.above(WRITTEN_IN));
        }
        chances = chances(counts, languages.size());
    }

    private static Map<String, float[]> chances(Map<String, int[]> counts, int languages) {
        double[] totals = new double[languages];
        counts.values().forEach(count -> Arrays.setAll(totals, i -> totals[i] + count[i]));
        Map<String, float[]> chances = new HashMap<>();
        counts.forEach((gram, count) -> {
            double mean = 0;
            for (int i = 0; i < languages; i++) {
                mean += count[i] / Math.max(1, totals[i]) / languages;
            }
            float[] logarithms = new float[languages];
            for (int i = 0; i < languages; i++) {
                logarithms[i] = (float) Math.log((count[i] + SMOOTHING * mean) / (totals[i] + SMOOTHING));
            }
            chances.put(gram, logarithms);
        });
        return chances;
    }

    /** The likeliest language; of several equally likely ones the first by name, with a low confidence. Never throws. */
    public Guess detect(String text) {
        ScriptCount written = new ScriptCount();
        written.add(text);
        Set<UnicodeScript> script = written.most();
        boolean[] possible = new boolean[languages.size()];
        int left = 0;
        for (int i = 0; i < possible.length; i++) {
            possible[i] = scripts.get(i).containsAll(script);
            left += possible[i] ? 1 : 0;
        }
        if (left == 0) {
            return new Guess(languages.get(0), 1.0 / languages.size());
        }
        return likeliest(scores(text), possible);
    }

    private double[] scores(String text) {
        double[] scores = new double[languages.size()];
        for (String gram : LetterRuns.of(text)) {
            float[] logarithms = chances.get(gram);
            for (int i = 0; logarithms != null && i < scores.length; i++) {
                scores[i] += logarithms[i] / OVERLAP;
            }
        }
        return scores;
    }

    private Guess likeliest(double[] scores, boolean[] possible) {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            best = possible[i] && (best < 0 || scores[i] > scores[best]) ? i : best;
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            sum += possible[i] ? Math.exp(scores[i] - scores[best]) : 0;
        }
        return new Guess(languages.get(best), 1 / sum);
    }

    /** How many letters of each script a text has. */
    private static final class ScriptCount {

        private final Map<UnicodeScript, Integer> letters = new java.util.EnumMap<>(UnicodeScript.class);
        private int all;

        void add(String text) {
            text.codePoints()
                    .limit(Sentence.MAX_CHARS)
                    .filter(Character::isLetter)
                    .mapToObj(UnicodeScript::of)
                    .filter(script -> script != UnicodeScript.COMMON)
                    .forEach(script -> {
                        letters.merge(script, 1, Integer::sum);
                        all++;
                    });
        }

        Set<UnicodeScript> above(double share) {
            Set<UnicodeScript> found = EnumSet.noneOf(UnicodeScript.class);
            letters.forEach((script, count) -> {
                if (count > share * all) {
                    found.add(script);
                }
            });
            return found;
        }

        /** The scripts of most letters; kana tell Japanese from Chinese although it has more Han. */
        Set<UnicodeScript> most() {
            return above(0.34);
        }
    }
}
