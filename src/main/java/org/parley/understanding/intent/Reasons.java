package org.parley.understanding.intent;

import java.util.List;
import org.parley.understanding.Explanation;

/**
 * Why a sentence was given its intent.
 *
 * @param guess what was made of it
 * @param text in a sentence, why that was accepted or refused
 * @param words as they were read
 * @param features the strongest first
 */
public record Reasons(
        IntentClassifier.Guess guess, String text, List<Explanation.Word> words, List<Explanation.Feature> features) {

    public Reasons {
        words = List.copyOf(words);
        features = List.copyOf(features);
    }
}
