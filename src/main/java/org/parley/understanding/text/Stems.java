package org.parley.understanding.text;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.stemmer.PorterStemmer;

/** Porter's stems, remembered: stemming costs more than all else in a sentence. Safe for all threads. */
public final class Stems {

    /** Words come from users: the memory must not grow with what they invent. */
    private static final int MOST = 50_000;

    private static final int LONGEST = 40;

    private final Map<String, String> stems = new ConcurrentHashMap<>();

    public List<String> of(List<String> words) {
        return words.stream().map(this::of).toList();
    }

    private String of(String word) {
        String stem = stems.get(word);
        if (stem == null) {
            stem = new PorterStemmer().stem(word);
            if (stems.size() < MOST && word.length() <= LONGEST) {
                stems.put(word, stem);
            }
        }
        return stem;
    }
}
