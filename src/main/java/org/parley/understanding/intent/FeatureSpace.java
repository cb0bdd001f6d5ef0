package org.parley.understanding.intent;

import java.util.Arrays;
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

    /** Where a feature is that training never saw. */
    private static final int NOWHERE = -1;

    private final Language language;
    private final Map<String, Integer> indices = new HashMap<>();
    private final int sentences;
    private final int[] sentencesWith;
    private final float[] idf;
    private final float unseen;

    /** @param census of the sentences of the bot and of the background */
    FeatureSpace(Census census, Language language) {
        this(census.sentences(), census.sentencesWith(), language);
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
        return vector(places(blocks.words()), places(blocks.pieces()), places(blocks.meanings()));
    }

    /** The vectors of the sentences that this space was made from, in order. */
    SparseVector[] vectors(Census census) {
        return census.indexed(indices::get).parallelStream()
                .map(blocks -> vector(blocks[0], blocks[1], blocks[2]))
                .toArray(SparseVector[]::new);
    }

    private int[] places(Set<String> block) {
        return block.stream()
                .mapToInt(feature -> indices.getOrDefault(feature, NOWHERE))
                .toArray();
    }

    private SparseVector vector(int[] words, int[] pieces, int[] meanings) {
        Entries entries = new Entries(1 + words.length + pieces.length + meanings.length);
        entries.add(BIAS, 1);
        double known = add(words, 1, entries);
        add(pieces, 1, entries);
        add(meanings, MEANINGS, entries);
        return entries.sorted(Math.min(1, known));
    }

    /** Sorts the block, so that sums do not depend on its order; returns its share, by squared weight, that training saw. */
    private double add(int[] block, double wantedLength, Entries entries) {
        Arrays.sort(block);
        double length = length(block);
        double seen = 0;
        for (int index : block) {
            if (index != NOWHERE) {
                double share = idf[index] / length;
                seen += share * share;
                entries.add(index, wantedLength * share);
            }
        }
        return seen;
    }

    private double length(int[] block) {
        double sum = 0;
        for (int index : block) {
            double weight = index == NOWHERE ? unseen : idf[index];
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
