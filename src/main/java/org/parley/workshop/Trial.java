package org.parley.workshop;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.understanding.evaluation.LabelledText;

/**
 * What is to be evaluated about a bot that runs.
 *
 * @param folds how many, for cross-validating the bot's own examples
 * @param sentences to score; if there are none, the bot's own examples are cross-validated
 * @param examples by intent, to be trained and compared with the bot that runs; needs sentences
 */
public record Trial(int folds, List<LabelledText> sentences, Optional<Map<String, List<String>>> examples) {

    public static final int USUAL_FOLDS = 5;
    public static final int MOST_FOLDS = 20;

    public Trial {
        if (folds < 2 || folds > MOST_FOLDS) {
            throw new IllegalArgumentException("There are 2 to " + MOST_FOLDS + " folds, not " + folds);
        }
        if (examples.isPresent() && sentences.isEmpty()) {
            throw new IllegalArgumentException("Two versions are compared on sentences: send some");
        }
        sentences = List.copyOf(sentences);
    }
}
