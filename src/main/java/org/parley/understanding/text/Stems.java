package org.parley.understanding.text;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import opennlp.tools.stemmer.Stemmer;

/**
 * The stems of a language's words, remembered: stemming costs more than all else in a sentence. In a language without a
 * stemmer each word is its own. Safe for all threads.
 */
public final class Stems {

    /** Words come from users: the memory must not grow with what they invent. */
    private static final int MOST = 50_000;

    private static final int LONGEST = 40;

    private final Map<String, String> stems = new ConcurrentHashMap<>();
    private final Supplier<Stemmer> stemmer;

    /** @param stemmer gives a new one each time: none is used by two threads */
    Stems(Supplier<Stemmer> stemmer) {
        this.stemmer = stemmer;
    }

    /** Of a language that has no stemmer. */
    static Stems none() {
        return new Stems(null);
    }

    public List<String> of(List<String> words) {
        return stemmer == null ? words : words.stream().map(this::of).toList();
    }

    private String of(String word) {
        String stem = stems.get(word);
        if (stem == null) {
            stem = stemmer.get().stem(word).toString();
            if (stems.size() < MOST && word.length() <= LONGEST) {
                stems.put(word, stem);
            }
        }
        return stem;
    }
}
