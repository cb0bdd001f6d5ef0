package org.parley.understanding.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.understanding.Examples;
import org.parley.understanding.text.LanguageDetector;

/** Which of the six shipped languages a sentence is in; none of the sentences is trained on. */
class SpokenTest {

    private static final int LONG = 4;

    private final LanguageDetector detector =
            LanguageTexts.detector(List.of("en", "de", "fr", "es", "pt", "it").stream()
                    .map(language -> new Examples(language, Map.of("none", List.of())))
                    .toList());

    @Test
    void tellsSentencesOfSomeLength() {
        assertShare(true, 0.97);
    }

    @Test
    void tellsMostShortOnes() {
        assertShare(false, 0.9);
    }

    @Test
    void isSeldomSureAndWrong() {
        List<LabelledLines.Line> lines =
                LabelledLines.read("languages/spoken.tsv").lines();

        assertThat(lines).hasSize(360);
        assertThat(lines.stream()
                        .filter(line -> detector.detect(line.sentence()).confidence() >= 0.9)
                        .filter(line ->
                                !detector.detect(line.sentence()).language().equals(line.label()))
                        .count())
                .isLessThanOrEqualTo(lines.size() / 100);
    }

    private void assertShare(boolean isLong, double least) {
        List<String> wrong = new ArrayList<>();
        int count = 0;
        for (LabelledLines.Line line :
                LabelledLines.read("languages/spoken.tsv").lines()) {
            if (line.sentence().strip().split("\\s+").length >= LONG == isLong) {
                count++;
                LanguageDetector.Guess guess = detector.detect(line.sentence());
                if (!guess.language().equals(line.label())) {
                    wrong.add(line.label() + " " + line.sentence() + " -> " + guess);
                }
            }
        }
        System.out.println("languages " + (isLong ? "long" : "short") + ": " + (count - wrong.size()) + " of " + count);
        wrong.forEach(line -> System.out.println("  " + line));
        assertThat(1 - wrong.size() / (double) count).isGreaterThanOrEqualTo(least);
    }
}
