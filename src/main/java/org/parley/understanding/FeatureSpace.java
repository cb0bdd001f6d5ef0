package org.parley.understanding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.stemmer.PorterStemmer;

/**
 * Turns sentences into weighted features: stems, pairs of stems with no or one word between, and pieces of words that
 * survive typing errors. Weights are TF-IDF (idf = 1 + ln((1 + n) / (1 + df)), Manning et al., Introduction to
 * Information Retrieval, 6.2), each block scaled to length 1. Features that training never saw count towards that
 * length and are then dropped: the more of a sentence is unheard of, the weaker the rest speaks. Immutable once built.
 */
final class FeatureSpace {

    private static final String BIAS = "bias";
    private static final String NEIGHBOURS = "b ";
    private static final String APART = "p ";
    private static final int SHORTEST_PIECE = 3;
    private static final int LONGEST_PIECE = 4;

    /** How much an unseen feature weighs against the rarest one seen; chosen by cross-validation. */
    private static final float UNSEEN = 0.5f;

    private final Map<String, Float> idf = new HashMap<>();
    private final float unseen;

    FeatureSpace(Collection<Sentence> sentences) {
        Map<String, Integer> sentencesWith = new HashMap<>();
        for (Sentence sentence : sentences) {
            blocks(sentence)
                    .forEach(block -> block.keySet().forEach(name -> sentencesWith.merge(name, 1, Integer::sum)));
        }
        sentencesWith.forEach((name, count) -> {
            if (count > 1 || !isPair(name)) {
                idf.put(name, rarity(sentences.size(), count));
            }
        });
        unseen = UNSEEN * rarity(sentences.size(), 0);
    }

    /** Pairs heard once are most of all features and tell next to nothing: without them training is a third faster. */
    private static boolean isPair(String name) {
        return name.startsWith(NEIGHBOURS) || name.startsWith(APART);
    }

    private static float rarity(int sentences, int with) {
        return (float) (1 + Math.log((1.0 + sentences) / (1.0 + with)));
    }

    Features features(Sentence sentence) {
        List<String> names = new ArrayList<>();
        List<Float> weights = new ArrayList<>();
        names.add(BIAS);
        weights.add(1f);
        for (Map<String, Integer> block : blocks(sentence)) {
            float length = length(block);
            for (Map.Entry<String, Integer> feature : block.entrySet()) {
                Float rarity = idf.get(feature.getKey());
                if (rarity != null) {
                    names.add(feature.getKey());
                    weights.add(feature.getValue() * rarity / length);
                }
            }
        }
        float[] values = new float[weights.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = weights.get(i);
        }
        return new Features(names.toArray(String[]::new), values);
    }

    private float length(Map<String, Integer> block) {
        double sum = 0;
        for (Map.Entry<String, Integer> feature : block.entrySet()) {
            double weight = feature.getValue() * idf.getOrDefault(feature.getKey(), unseen);
            sum += weight * weight;
        }
        return (float) Math.sqrt(sum);
    }

    boolean knowsWord(String word) {
        return idf.containsKey("w " + new PorterStemmer().stem(word));
    }

    private static List<Map<String, Integer>> blocks(Sentence sentence) {
        return List.of(stems(sentence), pieces(sentence));
    }

    private static Map<String, Integer> stems(Sentence sentence) {
        PorterStemmer stemmer = new PorterStemmer();
        List<String> stems = new ArrayList<>();
        stems.add("<");
        sentence.words().forEach(word -> stems.add(stemmer.stem(word)));
        stems.add(">");
        Map<String, Integer> block = new TreeMap<>();
        for (int i = 0; i + 1 < stems.size(); i++) {
            if (i > 0) {
                block.merge("w " + stems.get(i), 1, Integer::sum);
            }
            block.merge(NEIGHBOURS + stems.get(i) + ' ' + stems.get(i + 1), 1, Integer::sum);
            if (i > 0 && i + 3 < stems.size()) {
                block.merge(APART + stems.get(i) + ' ' + stems.get(i + 2), 1, Integer::sum);
            }
        }
        return block;
    }

    private static Map<String, Integer> pieces(Sentence sentence) {
        Map<String, Integer> block = new TreeMap<>();
        for (String word : sentence.words()) {
            String framed = '#' + word + '#';
            for (int length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
                for (int i = 0; i + length <= framed.length(); i++) {
                    block.merge("c " + framed.substring(i, i + length), 1, Integer::sum);
                }
            }
        }
        return block;
    }
}
