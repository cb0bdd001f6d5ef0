package org.parley.understanding.training;

import java.util.List;
import org.parley.understanding.text.Language;

/**
 * What most people say to a bot that has no intent for it, in one language; in the language of a bot that ships with
 * none, only what it sounds like when somebody speaks another.
 */
final class Background {

    private Background() {}

    /** Lists of sentences, the first the strongest where two have the same sentence. */
    static List<List<String>> of(Language language) {
        if (language == Language.ENGLISH) {
            return List.of(language.lines("near-misses"), language.lines("negatives"));
        }
        if (Language.SHIPPED.contains(language.code())) {
            return List.of(language.lines("negatives"));
        }
        return List.of();
    }
}
