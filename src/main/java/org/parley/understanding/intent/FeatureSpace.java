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
import org.parley.understanding.text.Language;
import org.parley.understanding.text.Sentence;

/**
 * Turns sentences into {@link SparseVector}s. Weights are IDF (1 + ln((1 + n) / (1 + df)), Manning et al., Introduction
 * to Information Retrieval, 6.2) counted over a bot's examples and the background, so that a bot with few examples
 * knows which words are common. Each of the {@link FeatureBlocks} is scaled to length 1 (synonyms to less); features
 * that training never saw count towards that length and are then dropped: the more of a sentence is unheard of, the
 * weaker the rest speaks. Immutable once built.
 */
final class FeatureSpace {

    /** How much an unseen feature weighs against the rarest one seen; chosen by cross-validation. */
    private static final double UNSEEN = 0.7;

    /** The length of the block of meanings: synonyms say less than the words themselves; chosen by cross-validation. */
    private static final double MEANINGS = 0.6;

    private static final int BIAS = 0;

    private final Language language;
    private final Map<String, Integer> indices = new HashMap<>();
    private final int sentences;
    private final int[] sentencesWith;
    private final float[] idf;
    private final float unseen;

    /** @param sentences of the bot and of the background */
    FeatureSpace(Collection<Sentence> sentences, Language language, Progress progress) {
        this(sentences.size(), count(sentences, language, progress), language);
    }

    /**
     * @param sentences how many there were
     * @param sentencesWith in how many of them each feature was; features are numbered in this order
     */
    FeatureSpace(int sentences, SortedMap<String, Integer> sentencesWith, Language language) {
        this.language = language;
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

    private static SortedMap<String, Integer> count(
            Collection<Sentence> sentences, Language language, Progress progress) {
        SortedMap<String, Integer> sentencesWith = new TreeMap<>();
        for (Sentence sentence : sentences) {
            progress.check();
            FeatureBlocks blocks = FeatureBlocks.of(sentence, language);
            for (Set<String> block : List.of(blocks.words(), blocks.pieces(), blocks.meanings())) {
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
        return language.stems().of(List.of(word)).stream()
                .anyMatch(stem -> indices.containsKey(FeatureBlocks.stem(stem)));
    }

    /** Where a feature stands in a vector, and its value there. */
    record Place(int index, float value) {}

    /** The features of a sentence that training has seen, by name: the {@link #vector} for people to read. */
    Map<String, Place> weights(Sentence sentence) {
        SparseVector vector = vector(sentence);
        FeatureBlocks blocks = FeatureBlocks.of(sentence, language);
        Map<String, Place> places = new TreeMap<>();
        Stream.of(blocks.words(), blocks.pieces(), blocks.meanings())
                .flatMap(Set::stream)
                .forEach(feature -> {
                    Integer index = indices.get(feature);
                    if (index != null) {
                        places.put(
                                feature,
                                new Place(index, vector.values()[Arrays.binarySearch(vector.indices(), index)]));
                    }
                });
        return places;
    }

    SparseVector vector(Sentence sentence) {
        FeatureBlocks blocks = FeatureBlocks.of(sentence, language);
        Entries entries = new Entries(1
                + blocks.words().size()
                + blocks.pieces().size()
                + blocks.meanings().size());
        entries.add(BIAS, 1);
        double known = add(blocks.words(), 1, entries);
        add(blocks.pieces(), 1, entries);
        add(blocks.meanings(), MEANINGS, entries);
        return entries.sorted(Math.min(1, known));
    }

    /** Returns the share of the block, by squared weight, that training has seen. */
    private double add(Set<String> block, double wantedLength, Entries entries) {
        double length = length(block);
        double seen = 0;
        for (String feature : block) {
            Integer index = indices.get(feature);
            if (index != null) {
                double share = idf[index] / length;
                seen += share * share;
                entries.add(index, wantedLength * share);
            }
        }
        return seen;
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

    /** Features and their weights, collected in any order. */
    private static final class Entries {
        private final long[] entries;
        private int size;

        Entries(int most) {
            entries = new long[most];
        }

        /** Index above, weight below: sorting the whole sorts by index. */
        void add(int index, double weight) {
            entries[size++] = (long) index << Integer.SIZE | Float.floatToIntBits((float) weight);
        }

        SparseVector sorted(double known) {
            Arrays.sort(entries, 0, size);
            int[] indices = new int[size];
            float[] values = new float[size];
            for (int i = 0; i < size; i++) {
                indices[i] = (int) (entries[i] >>> Integer.SIZE);
                values[i] = Float.intBitsToFloat((int) entries[i]);
            }
            return new SparseVector(indices, values, known);
        }
    }
}
