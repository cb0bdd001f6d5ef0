package org.parley.understanding.intent;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.understanding.text.Language;
import org.parley.understanding.text.Sentence;

/**
 * The features of a sentence, each counted once, in three blocks.
 *
 * @param words stems, neighbouring stems in order (with both ends of the sentence), and stems at most
 *     {@value #REACH} words apart in any order
 * @param pieces runs of {@value #SHORTEST_PIECE} to {@value #LONGEST_PIECE} letters within a word, its ends marked;
 *     they survive typing errors and tie forms of a word together
 * @param meanings the {@link Synonyms} of stems, and pairs at most {@value #REACH} words apart with one in them
 */
record FeatureBlocks(Set<String> words, Set<String> pieces, Set<String> meanings) {

    private static final int REACH = 4;
    private static final int SHORTEST_PIECE = 2;
    private static final int LONGEST_PIECE = 5;
    private static final String STEM = "s ";
    private static final String MEANING = "m ";

    /** No word has this sign. */
    private static final String CLUSTER = "=";

    static FeatureBlocks of(Sentence sentence, Language language) {
        List<String> stemmed = language.stems().of(sentence.words());
        return new FeatureBlocks(words(stemmed), pieces(sentence.words()), meanings(stemmed, Synonyms.of(language)));
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
            case "m" ->
                "the meaning " + quoted(feature.substring(MEANING.length()).replace(CLUSTER, ""));
            default -> "the letters " + quoted(feature.replace('#', '·'));
        };
    }

    private static String quoted(String stem) {
        return '"' + stem + '"';
    }

    private static Set<String> words(List<String> stems) {
        Set<String> features = new HashSet<>();
        String before = "<";
        for (int i = 0; i < stems.size(); i++) {
            String stem = stems.get(i);
            features.add(STEM + stem);
            features.add("b " + before + ' ' + stem);
            for (int j = i + 1; j < stems.size() && j <= i + REACH; j++) {
                features.add(pair("p ", stem, stems.get(j)));
            }
            before = stem;
        }
        features.add("b " + before + " >");
        return features;
    }

    private static Set<String> meanings(List<String> stems, Synonyms synonyms) {
        List<String> named = stems.stream().map(stem -> meaning(stem, synonyms)).toList();
        Set<String> features = new HashSet<>();
        for (int i = 0; i < named.size(); i++) {
            String one = named.get(i);
            if (isCluster(one)) {
                features.add(MEANING + one);
            }
            for (int j = i + 1; j < named.size() && j <= i + REACH; j++) {
                if (isCluster(one) || isCluster(named.get(j))) {
                    features.add(pair(MEANING, one, named.get(j)));
                }
            }
        }
        return features;
    }

    /** A stem's cluster, marked as one, or the stem itself. */
    private static String meaning(String stem, Synonyms synonyms) {
        return synonyms.cluster(stem).map(cluster -> CLUSTER + cluster).orElse(stem);
    }

    private static boolean isCluster(String meaning) {
        return meaning.startsWith(CLUSTER);
    }

    private static String pair(String kind, String one, String other) {
        return one.compareTo(other) < 0 ? kind + one + ' ' + other : kind + other + ' ' + one;
    }

    private static Set<String> pieces(List<String> words) {
        Set<String> features = new HashSet<>();
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
