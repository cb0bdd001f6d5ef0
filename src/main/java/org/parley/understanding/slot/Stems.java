package org.parley.understanding.slot;

import java.util.Locale;
import java.util.Map;
import opennlp.tools.stemmer.Stemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/** The stemmers, which are not thread-safe, by language; of other languages the word is its stem. */
final class Stems {

    private static final Map<String, ALGORITHM> BY_LANGUAGE = Map.ofEntries(
            Map.entry("da", ALGORITHM.DANISH),
            Map.entry("de", ALGORITHM.GERMAN),
            Map.entry("en", ALGORITHM.ENGLISH),
            Map.entry("es", ALGORITHM.SPANISH),
            Map.entry("fi", ALGORITHM.FINNISH),
            Map.entry("fr", ALGORITHM.FRENCH),
            Map.entry("it", ALGORITHM.ITALIAN),
            Map.entry("nl", ALGORITHM.DUTCH),
            Map.entry("no", ALGORITHM.NORWEGIAN),
            Map.entry("pt", ALGORITHM.PORTUGUESE),
            Map.entry("ru", ALGORITHM.RUSSIAN),
            Map.entry("sv", ALGORITHM.SWEDISH));

    private Stems() {}

    static Stemmer of(Locale locale) {
        ALGORITHM algorithm = BY_LANGUAGE.get(locale.getLanguage());
        return algorithm == null ? word -> word : new SnowballStemmer(algorithm);
    }
}
