package org.parley.understanding.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.understanding.text.Sentence;
import org.parley.understanding.text.Stems;

/**
 * Finds sentences of different intents that have nearly the same words. Two sets that are similar enough share one of
 * their few rarest words, so that only those are looked at.
 *
 * @see <a href="https://doi.org/10.1145/1242572.1242591">R. J. Bayardo, Y. Ma and R. Srikant, Scaling up all pairs
 *     similarity search, WWW 2007</a>
 */
final class NearDuplicates {

    /** One word more in a question of five. */
    private static final double LEAST = 0.8;

    private final List<LabelledText> sentences;
    private final List<List<String>> words;

    private NearDuplicates(List<LabelledText> sentences) {
        this.sentences = sentences;
        Stems stems = new Stems();
        List<List<String>> sets = sentences.stream()
                .map(sentence -> stems.of(Sentence.of(sentence.text()).words()).stream()
                        .distinct()
                        .toList())
                .toList();
        Map<String, Integer> frequency = new HashMap<>();
        sets.forEach(set -> set.forEach(word -> frequency.merge(word, 1, Integer::sum)));
        Comparator<String> rarestFirst = Comparator.comparing(frequency::get);
        this.words = sets.stream()
                .map(set -> set.stream()
                        .sorted(rarestFirst.thenComparing(Comparator.naturalOrder()))
                        .toList())
                .toList();
    }

    /** The most similar first. */
    static List<NearDuplicate> among(List<LabelledText> sentences) {
        return new NearDuplicates(sentences.stream().distinct().toList()).find();
    }

    private List<NearDuplicate> find() {
        List<NearDuplicate> found = new ArrayList<>();
        Map<String, List<Integer>> byRareWord = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            int second = i;
            rarest(i)
                    .flatMap(word -> byRareWord.getOrDefault(word, List.of()).stream())
                    .distinct()
                    .filter(first -> !sentences
                            .get(first)
                            .intent()
                            .equals(sentences.get(second).intent()))
                    .map(first ->
                            new NearDuplicate(sentences.get(first), sentences.get(second), similarity(first, second)))
                    .filter(pair -> pair.similarity() >= LEAST)
                    .forEach(found::add);
            rarest(i)
                    .forEach(word -> byRareWord
                            .computeIfAbsent(word, key -> new ArrayList<>())
                            .add(second));
        }
        found.sort(Comparator.comparingDouble(NearDuplicate::similarity).reversed());
        return found;
    }

    private Stream<String> rarest(int sentence) {
        List<String> all = words.get(sentence);
        int shared = (int) Math.ceil(LEAST * all.size() - 1e-9);
        return all.isEmpty() ? Stream.empty() : all.subList(0, all.size() - shared + 1).stream();
    }

    /** Jaccard's coefficient. */
    private double similarity(int first, int second) {
        Set<String> both = new HashSet<>(words.get(first));
        both.retainAll(words.get(second));
        return both.size()
                / (double) (words.get(first).size() + words.get(second).size() - both.size());
    }
}
