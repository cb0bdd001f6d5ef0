package org.parley.understanding.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {

    @Test
    void findsWhatSaysNearlyTheSameUnderAnotherIntent() {
        List<NearDuplicate> found = NearDuplicates.among(List.of(
                new LabelledText("where is my order now", "track"),
                new LabelledText("Where are my orders now?", "find"),
                new LabelledText("where is my order", "find"),
                new LabelledText("where is my order today", "track"),
                new LabelledText("cancel it", "cancel")));

        assertThat(found)
                .extracting(pair -> pair.first().text() + " / " + pair.second().text())
                .containsExactly(
                        "where is my order now / where is my order", "where is my order / where is my order today");
        assertThat(found.get(0).similarity()).isEqualTo(0.8, within(1e-9));
    }

    @Test
    void findsEqualSentencesOfTwoIntents() {
        List<NearDuplicate> found =
                NearDuplicates.among(List.of(new LabelledText("hi", "greet"), new LabelledText("Hi!", "oos")));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).similarity()).isEqualTo(1);
    }

    @Test
    void missesNoneThatComparingAllPairsFinds() {
        Random random = new Random(3);
        List<LabelledText> sentences = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            String text = random.ints(3 + random.nextInt(5), 0, 7)
                    .mapToObj(word -> List.of("red", "blue", "big", "cat", "dog", "sun", "sea")
                            .get(word))
                    .collect(Collectors.joining(" "));
            sentences.add(new LabelledText(text, "intent" + i % 3));
        }
        long pairs = 0;
        List<LabelledText> distinct = sentences.stream().distinct().toList();
        for (int i = 0; i < distinct.size(); i++) {
            for (int j = 0; j < i; j++) {
                pairs += !distinct.get(i).intent().equals(distinct.get(j).intent())
                                && jaccard(
                                                distinct.get(i).text(),
                                                distinct.get(j).text())
                                        >= 0.8
                        ? 1
                        : 0;
            }
        }

        assertThat(pairs).isPositive();
        assertThat(NearDuplicates.among(sentences)).hasSize((int) pairs);
    }

    private static double jaccard(String first, String second) {
        List<String> a = List.of(first.split(" ")).stream().distinct().toList();
        List<String> b = List.of(second.split(" ")).stream().distinct().toList();
        double both = a.stream().filter(b::contains).count();
        return both / (a.size() + b.size() - both);
    }
}
