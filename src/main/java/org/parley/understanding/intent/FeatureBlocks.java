package org.parley.understanding.intent;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.parley.understanding.text.Sentence;
import org.parley.understanding.text.Stems;

/**
 * The features of a sentence, each counted once, in two blocks.
 *
 * @param words stems, neighbouring stems in order (with both ends of the sentence), and stems at most
 *     {@value #REACH} words apart in any order
 * @param pieces runs of {@value #SHORTEST_PIECE} to {@value #LONGEST_PIECE} letters within a word, its ends marked;
 *     they survive typing errors and tie forms of a word together
 */
record FeatureBlocks(Set<String> words, Set<String> pieces) {

    private static final int REACH = 4;
    private static final int SHORTEST_PIECE = 2;
    private static final int LONGEST_PIECE = 5;
    private static final String STEM = "s ";

    static FeatureBlocks of(Sentence sentence, Stems stems) {
        return new FeatureBlocks(words(stems.of(sentence.words())), pieces(sentence.words()));
    }

    static String stem(String stem) {
        return STEM + stem;
    }

    /** A feature for people to read. */
    static String told(String feature) {
        String[] parts = feature.split(" ");
        return switch (parts[0]) {
            case "s" -> "the word " + quoted(parts[1]);
            case "b" ->
                parts[1].equals("<")
                        ? quoted(parts[2]) + " first"
                        : parts[2].equals(">") ? quoted(parts[1]) + " last" : quoted(parts[1] + ' ' + parts[2]);
            case "p" -> quoted(parts[1]) + " near " + quoted(parts[2]);
            default -> "the letters " + quoted(feature.replace('#', '·'));
        };
    }

    private static String quoted(String stem) {
        return '"' + stem + '"';
    }

    private static Set<String> words(List<String> stems) {
        Set<String> features = new TreeSet<>();
        String before = "<";
        for (int i = 0; i < stems.size(); i++) {
            String stem = stems.get(i);
            features.add(STEM + stem);
            features.add("b " + before + ' ' + stem);
            for (int j = i + 1; j < stems.size() && j <= i + REACH; j++) {
                features.add(pair(stem, stems.get(j)));
            }
            before = stem;
        }
        features.add("b " + before + " >");
        return features;
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? "p " + one + ' ' + other : "p " + other + ' ' + one;
    }

    private static Set<String> pieces(List<String> words) {
        Set<String> features = new TreeSet<>();
        for (String word : words) {
            String framed = '#' + word + '#';
            for (int length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
                for (int i = 0; i + length <= framed.length(); i++) {
                    features.add(framed.substring(i, i + length));
                }
            }
        }
        return features;
    }
}
