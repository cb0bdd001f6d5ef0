package org.parley.understanding.text;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import opennlp.tools.stemmer.PorterStemmer;
import opennlp.tools.stemmer.Stemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/** Which of OpenNLP's stemmers a language has. A stemmer has state, so each word gets a new one. */
final class Stemming {

    private static final Map<String, ALGORITHM> SNOWBALL = Map.ofEntries(
            Map.entry("ar", ALGORITHM.ARABIC),
            Map.entry("ca", ALGORITHM.CATALAN),
            Map.entry("da", ALGORITHM.DANISH),
            Map.entry("de", ALGORITHM.GERMAN),
            Map.entry("el", ALGORITHM.GREEK),
            Map.entry("es", ALGORITHM.SPANISH),
            Map.entry("fi", ALGORITHM.FINNISH),
            Map.entry("fr", ALGORITHM.FRENCH),
            Map.entry("ga", ALGORITHM.IRISH),
            Map.entry("hu", ALGORITHM.HUNGARIAN),
            Map.entry("id", ALGORITHM.INDONESIAN),
            Map.entry("it", ALGORITHM.ITALIAN),
            Map.entry("nb", ALGORITHM.NORWEGIAN),
            Map.entry("nl", ALGORITHM.DUTCH),
            Map.entry("nn", ALGORITHM.NORWEGIAN),
            Map.entry("no", ALGORITHM.NORWEGIAN),
            Map.entry("pt", ALGORITHM.PORTUGUESE),
            Map.entry("ro", ALGORITHM.ROMANIAN),
            Map.entry("ru", ALGORITHM.RUSSIAN),
            Map.entry("sv", ALGORITHM.SWEDISH),
            Map.entry("tr", ALGORITHM.TURKISH));

    private Stemming() {}

    /** @param language an ISO 639 code */
    static Optional<Supplier<Stemmer>> of(String language) {
        if (language.equals("en")) {
            return Optional.of(PorterStemmer::new);
        }
        return Optional.ofNullable(SNOWBALL.get(language)).map(algorithm -> () -> new SnowballStemmer(algorithm));
    }
}
