package org.parley.understanding.intent;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.parley.understanding.text.Sentence;
import org.parley.understanding.text.Stems;

/**
 * Turns sentences into {@link SparseVector}s. Weights are IDF (1 + ln((1 + n) / (1 + df)), Manning et al., Introduction
 * to Information Retrieval, 6.2) counted over a bot's examples and the background, so that a bot with few examples
 * knows which words are common. Each of the {@link FeatureBlocks} is scaled to length 1; features that training never
 * saw count towards that length and are then dropped: the more of a sentence is unheard of, the weaker the rest
 * speaks. Immutable once built.
 */
final class FeatureSpace {

    /** How much an unseen feature weighs against the rarest one seen; chosen by cross-validation. */
    private static final double UNSEEN = 0.7;

    private static final int BIAS = 0;

    private final Stems stems;
    private final Map<String, Integer> indices = new HashMap<>();
    private final int sentences;
    private final int[] sentencesWith;
    private final float[] idf;
    private final float unseen;

    /** @param sentences of the bot and of the background */
    FeatureSpace(Collection<Sentence> sentences, Stems stems, Progress progress) {
        this(sentences.size(), count(sentences, stems, progress), stems);
    }

    /**
     * @param sentences how many there were
     * @param sentencesWith in how many of them each feature was; features are numbered in this order
     */
    FeatureSpace(int sentences, SortedMap<String, Integer> sentencesWith, Stems stems) {
        this.stems = stems;
        this.sentences = sentences;
        sentencesWith.keySet().forEach(feature -> indices.put(feature, indices.size() + 1));
        this.sentencesWith = new int[size()];
        this.idf = new float[size()];
        sentencesWith.forEach((feature, with) -> {
            int index = indices.get(feature);
            this.sentencesWith[index] = with;
            idf[index] = rarity(sentences, with);
        });
        unseen = (float) (UNSEEN * rarity(sentences, 0));
    }

    private static SortedMap<String, Integer> count(Collection<Sentence> sentences, Stems stems, Progress progress) {
        SortedMap<String, Integer> sentencesWith = new TreeMap<>();
        for (Sentence sentence : sentences) {
            progress.check();
            FeatureBlocks blocks = FeatureBlocks.of(sentence, stems);
            for (Set<String> block : List.of(blocks.words(), blocks.pieces())) {
                for (String feature : block) {
                    sentencesWith.merge(feature, 1, Integer::sum);
                }
            }
        }
        return sentencesWith;
    }

    int sentences() {
        return sentences;
    }

    SortedMap<String, Integer> sentencesWith() {
        SortedMap<String, Integer> byFeature = new TreeMap<>();
        indices.forEach((feature, index) -> byFeature.put(feature, sentencesWith[index]));
        return byFeature;
    }

    private static float rarity(int sentences, int with) {
        return (float) (1 + Math.log((1.0 + sentences) / (1.0 + with)));
    }

    /** How many weights a vector of this space may touch. */
    int size() {
        return indices.size() + 1;
    }

    boolean knowsWord(String word) {
        return stems.of(List.of(word)).stream().anyMatch(stem -> indices.containsKey(FeatureBlocks.stem(stem)));
    }

    /** Where a feature stands in a vector, and its value there. */
    record Place(int index, float value) {}

    /** The features of a sentence that training has seen, by name: the {@link #vector} for people to read. */
    Map<String, Place> weights(Sentence sentence) {
        SparseVector vector = vector(sentence);
        FeatureBlocks blocks = FeatureBlocks.of(sentence, stems);
        Map<String, Place> places = new TreeMap<>();
        Stream.of(blocks.words(), blocks.pieces()).flatMap(Set::stream).forEach(feature -> {
            Integer index = indices.get(feature);
            if (index != null) {
                places.put(feature, new Place(index, vector.values()[Arrays.binarySearch(vector.indices(), index)]));
            }
        });
        return places;
    }

    SparseVector vector(Sentence sentence) {
        FeatureBlocks blocks = FeatureBlocks.of(sentence, stems);
        int[] found = new int[blocks.words().size() + blocks.pieces().size() + 1];
        found[0] = BIAS;
        int words = collect(blocks.words(), found, 1);
        int end = collect(blocks.pieces(), found, words);
        return sorted(found, words, end, length(blocks.words()), length(blocks.pieces()));
    }

    private int collect(Set<String> block, int[] found, int start) {
        int end = start;
        for (String feature : block) {
            Integer index = indices.get(feature);
            if (index != null) {
                found[end++] = index;
            }
        }
        return end;
    }

    private double length(Set<String> block) {
        double sum = 0;
        for (String feature : block) {
            Integer index = indices.get(feature);
            double weight = index == null ? unseen : idf[index];
            sum += weight * weight;
        }
        return Math.sqrt(sum);
    }

    private SparseVector sorted(int[] found, int words, int end, double wordLength, double pieceLength) {
        long[] order = new long[end];
        double known = 0;
        for (int i = 0; i < end; i++) {
            double weight = i == 0 ? 1 : idf[found[i]] / (i < words ? wordLength : pieceLength);
            known += i > 0 && i < words ? weight * weight : 0;
            order[i] = ((long) found[i] << 32) | Float.floatToIntBits((float) weight);
        }
        Arrays.sort(order);
        int[] sorted = new int[end];
        float[] values = new float[end];
        for (int i = 0; i < end; i++) {
            sorted[i] = (int) (order[i] >>> 32);
            values[i] = Float.intBitsToFloat((int) order[i]);
        }
        return new SparseVector(sorted, values, Math.min(1, known));
    }
}
