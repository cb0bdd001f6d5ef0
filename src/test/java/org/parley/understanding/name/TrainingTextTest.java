package org.parley.understanding.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.understanding.text.Resource;
import org.parley.understanding.training.InterviewBot;
import org.parley.understanding.training.LabelledLines;

/** A score on sentences that were also trained on would be worth nothing. */
class TrainingTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"questions.heldout.tsv", "questions.dev.tsv"})
    void trainsOnNoSentenceOfTheList(String file) {
        Map<String, String> trained = trainedSentences();
        List<String> repeated = new ArrayList<>();
        for (LabelledLines.Line line : LabelledLines.read(file).lines()) {
            String place = trained.get(plain(line.sentence()));
            if (place != null) {
                repeated.add(file + ":" + line.number() + " repeats " + place);
            }
        }
        assertThat(repeated).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = "names.heldout.tsv")
    void trainsOnNoAnswerOfTheList(String file) {
        Set<String> trained = new HashSet<>(trainedSentences().keySet());
        new NameSamples().all().forEach(sample -> trained.add(plain(String.join(" ", sample.getSentence()))));
        List<String> repeated = LabelledLines.read(file).lines().stream()
                .filter(line -> trained.contains(plain(line.sentence())))
                .map(line -> file + ":" + line.number() + " repeats what was trained on")
                .toList();
        assertThat(repeated).isEmpty();
    }

    @Test
    void givesNoSentenceTwoMeanings() {
        Map<String, String> intents = new HashMap<>();
        List<String> ambiguous = new ArrayList<>();
        InterviewBot.examples()
                .byIntent()
                .forEach((intent, sentences) -> sentences.forEach(sentence -> {
                    String other = intents.putIfAbsent(plain(sentence), intent);
                    if (other != null && !other.equals(intent)) {
                        ambiguous.add(sentence + ": " + intent + " and " + other);
                    }
                }));
        assertThat(ambiguous).isEmpty();
    }

    private static Map<String, String> trainedSentences() {
        Map<String, String> places = new HashMap<>();
        InterviewBot.examples().byIntent().forEach((intent, sentences) -> note(places, intent, sentences));
        for (String file : List.of("near-misses.txt", "negatives.txt")) {
            note(places, file, Resource.lines("en/" + file));
        }
        return places;
    }

    private static void note(Map<String, String> places, String where, List<String> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            places.putIfAbsent(plain(sentences.get(i)), where + ", sentence " + (i + 1));
        }
    }

    /** Lower case, without punctuation; a sentence of signs only stays as it is. */
    private static String plain(String sentence) {
        String letters = sentence.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}\\s]", "")
                .replaceAll("\\s+", " ")
                .strip();
        return letters.isEmpty() ? sentence.strip() : letters;
    }
}
