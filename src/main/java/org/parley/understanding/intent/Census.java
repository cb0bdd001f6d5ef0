package org.parley.understanding.intent;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.parley.understanding.text.Language;
import org.parley.understanding.text.Sentence;

/**
 * The features of all sentences to learn from, taken once and on all threads of the common pool. Each sentence keeps
 * numbers, not strings: 15,000 sentences have millions of features, and few different ones. Which number a feature has
 * depends on the threads, so it is told to nobody.
 */
final class Census {

    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();
    private final List<int[][]> sentences;

    Census(Collection<Sentence> sentences, Language language, Progress progress) {
        this.sentences = sentences.parallelStream()
                .peek(sentence -> progress.check())
                .map(sentence -> FeatureBlocks.of(sentence, language))
                .map(blocks ->
                        new int[][] {numbered(blocks.words()), numbered(blocks.pieces()), numbered(blocks.meanings())})
                .toList();
    }

    private int[] numbered(Set<String> block) {
        return block.stream().mapToInt(this::number).toArray();
    }

    private int number(String feature) {
        Integer known = numbers.get(feature);
        return known == null ? numbers.computeIfAbsent(feature, key -> next.getAndIncrement()) : known;
    }

    int sentences() {
        return sentences.size();
    }

    /** In how many sentences each feature is. */
    SortedMap<String, Integer> sentencesWith() {
        int[] counts = new int[next.get()];
        for (int[][] blocks : sentences) {
            for (int[] block : blocks) {
                for (int number : block) {
                    counts[number]++;
                }
            }
        }
        SortedMap<String, Integer> sentencesWith = new TreeMap<>();
        numbers.forEach((feature, number) -> sentencesWith.put(feature, counts[number]));
        return sentencesWith;
    }

    /** The words, pieces and meanings of each sentence, in order, as the indices that their features have elsewhere. */
    List<int[][]> indexed(ToIntFunction<String> index) {
        int[] indices = new int[next.get()];
        numbers.forEach((feature, number) -> indices[number] = index.applyAsInt(feature));
        return sentences.stream()
                .map(blocks -> new int[][] {
                    replaced(blocks[0], indices), replaced(blocks[1], indices), replaced(blocks[2], indices)
                })
                .toList();
    }

    private static int[] replaced(int[] numbers, int[] indices) {
        int[] replaced = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            replaced[i] = indices[numbers[i]];
        }
        return replaced;
    }
}
