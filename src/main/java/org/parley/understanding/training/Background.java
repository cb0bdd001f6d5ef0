package org.parley.understanding.training;

import java.util.List;
import org.parley.understanding.text.Language;

/**
 * What most people say to a bot that has no intent for it, in one language. Where nothing ships for a language, a bot
 * rejects only what its examples have no words for.
 */
final class Background {

    private Background() {}

    /** Lists of sentences, the first the strongest where two have the same sentence; empty ones if nothing ships. */
    static List<List<String>> of(Language language) {
        return List.of(language.lines("near-misses"), language.lines("negatives"));
    }
}
