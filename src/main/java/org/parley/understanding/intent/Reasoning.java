package org.parley.understanding.intent;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.parley.understanding.Explanation.Feature;
import org.parley.understanding.Explanation.Word;
import org.parley.understanding.text.Sentence;

/** Finds what decided about a sentence, once it is decided. */
final class Reasoning {

    private static final int MOST_FEATURES = 12;

    private final FeatureSpace space;
    private final LinearModel model;
    private final List<String> intents;

    Reasoning(FeatureSpace space, LinearModel model, List<String> intents) {
        this.space = space;
        this.model = model;
        this.intents = intents;
    }

    Reasons of(IntentClassifier.Guess guess, double threshold, Sentence said, Sentence read) {
        return new Reasons(guess, verdict(guess, threshold), words(said, read), features(guess, read));
    }

    private static String verdict(IntentClassifier.Guess guess, double threshold) {
        double chance = guess.candidates().get(0).confidence();
        if (chance == 0) {
            return "Refused: no word of it was ever heard in training";
        }
        return String.format(
                Locale.ROOT,
                chance < threshold
                        ? "Refused: %s is the likeliest, but its confidence %.2f is below the threshold %.2f"
                        : "Accepted: the confidence of %s, %.2f, is not below the threshold %.2f",
                guess.candidates().get(0).intent(),
                chance,
                threshold);
    }

    private List<Word> words(Sentence said, Sentence read) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < said.words().size(); i++) {
            String word = read.words().get(i);
            words.add(new Word(said.words().get(i), word, space.knowsWord(word)));
        }
        return words;
    }

    private List<Feature> features(IntentClassifier.Guess guess, Sentence read) {
        int best = intents.indexOf(guess.candidates().get(0).intent());
        int second = guess.candidates().size() < 2
                ? -1
                : intents.indexOf(guess.candidates().get(1).intent());
        List<Feature> features = new ArrayList<>();
        space.weights(read).forEach((name, at) -> {
            float[] weights = model.byFeature()[at.index()];
            features.add(new Feature(
                    FeatureBlocks.told(name),
                    at.value() * weights[best],
                    second < 0 ? 0 : at.value() * weights[second]));
        });
        return features.stream()
                .sorted(Comparator.<Feature>comparingDouble(feature -> -Math.abs(feature.weight()))
                        .thenComparing(Feature::name))
                .limit(MOST_FEATURES)
                .toList();
    }
}
