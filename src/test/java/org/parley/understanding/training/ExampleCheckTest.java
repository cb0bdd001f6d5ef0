package org.parley.understanding.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.understanding.Examples;
import org.parley.understanding.intent.Mistake;
import org.parley.understanding.text.Sentence;
import org.parley.understanding.training.Finding.Kind;
import org.parley.understanding.training.Finding.Severity;

class ExampleCheckTest {

    private static final List<String> HOURS = List.of(
            "when do you open", "when do you close", "opening hours", "are you open on sunday", "from when to when");
    private static final List<String> DELIVERY = List.of(
            "where is my parcel", "track my order", "delivery time", "has it been sent yet", "my order did not arrive");

    @Test
    void findsNothingInGoodExamples() {
        assertThat(ExampleCheck.of(bot(HOURS, DELIVERY))).isEmpty();
    }

    @Test
    void namesAnIntentWithTooFewExamples() {
        assertThat(ExampleCheck.of(bot(HOURS, List.of("where is my parcel", "Where is my PARCEL?"))))
                .filteredOn(finding -> finding.kind() == Kind.TOO_FEW)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.intent()).isEqualTo("delivery");
                    assertThat(finding.message())
                            .contains("delivery has 1 example")
                            .contains("at least 5");
                });
    }

    @Test
    void namesASentenceUnderTwoIntents() {
        assertThat(ExampleCheck.of(bot(with(HOURS, "Track my order!"), DELIVERY)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(Kind.CONTRADICTION);
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.intent()).isEqualTo("delivery");
                    assertThat(finding.example()).hasValue("track my order");
                    assertThat(finding.otherIntent()).hasValue("hours");
                    assertThat(finding.otherExample()).hasValue("Track my order!");
                    assertThat(finding.message()).contains("it counts for delivery");
                });
    }

    @Test
    void namesANegativeThatIsAnExample() {
        assertThat(ExampleCheck.of(new Examples(Map.of("hours", HOURS, "unknown", List.of("Opening hours?")))))
                .singleElement()
                .extracting(Finding::kind, Finding::otherIntent)
                .containsExactly(Kind.CONTRADICTION, Optional.of("unknown"));
    }

    @Test
    void namesNearlyEqualSentencesOfTwoIntents() {
        List<String> hours = with(HOURS, "is my parcel where", "where is my new parcel", "where is my parcle");
        List<Finding> findings = ExampleCheck.of(bot(hours, DELIVERY));

        assertThat(findings).extracting(Finding::kind).containsOnly(Kind.NEAR_CONTRADICTION);
        assertThat(findings).extracting(Finding::severity).containsOnly(Severity.HINT);
        assertThat(findings).extracting(finding -> finding.example().orElse("")).containsOnly("where is my parcel");
        assertThat(findings)
                .extracting(finding -> finding.otherExample().orElse(""))
                .containsExactly("is my parcel where", "where is my new parcel", "where is my parcle");
    }

    @Test
    void acceptsSentencesOfTwoIntentsThatDifferByAWord() {
        assertThat(ExampleCheck.of(bot(
                        with(HOURS, "what is your phone number", "yes", "when does it leave"),
                        with(DELIVERY, "what is your street number", "yes please", "when does it arrive"))))
                .isEmpty();
    }

    @Test
    void namesASentenceThatIsThereTwice() {
        assertThat(ExampleCheck.of(bot(with(HOURS, "Opening hours", "opening hours?"), DELIVERY)))
                .extracting(Finding::kind, finding -> finding.otherExample().orElse(""))
                .containsExactly(tuple(Kind.DUPLICATE, "Opening hours"), tuple(Kind.DUPLICATE, "opening hours?"));
    }

    @Test
    void namesEmptyAndOverLongExamples() {
        String essay = "when do you open ".repeat(30);
        List<Finding> findings = ExampleCheck.of(bot(with(HOURS, "", "?!", "👍", essay), DELIVERY));

        assertThat(findings)
                .extracting(Finding::kind)
                .containsExactly(Kind.EMPTY, Kind.EMPTY, Kind.EMPTY, Kind.TOO_LONG);
        assertThat(findings).extracting(Finding::intent).containsOnly("hours");
        assertThat(findings.get(3).example()).hasValue(essay);
        assertThat(findings.get(3).message()).contains("400 characters").hasSizeLessThan(250);
    }

    @Test
    void namesAnExampleThatIsSurelyTakenForAnotherIntent() {
        List<Mistake> mistakes = List.of(
                mistake("delivery time", "delivery", "hours", 0.95),
                mistake("track my order", "delivery", "hours", 0.6));

        assertThat(ExampleCheck.of(bot(HOURS, DELIVERY), mistakes))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(Kind.MISTAKEN);
                    assertThat(finding.example()).hasValue("delivery time");
                    assertThat(finding.otherIntent()).hasValue("hours");
                });
    }

    @Test
    void namesAnIntentThatNobodyCanTellFromAnother() {
        List<Mistake> mistakes = DELIVERY.stream()
                .limit(3)
                .map(text -> mistake(text, "delivery", "hours", 0.5))
                .toList();

        assertThat(ExampleCheck.of(bot(HOURS, DELIVERY), mistakes))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.kind()).isEqualTo(Kind.INDISTINGUISHABLE);
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.message()).contains("Of the 5 examples of delivery, 3 are understood as hours");
                });
        assertThat(ExampleCheck.of(bot(HOURS, DELIVERY), mistakes.subList(0, 2)))
                .isEmpty();
    }

    @Test
    void learnsFromTrainingWhichIntentsAreOne() throws Exception {
        List<String> open = IntStream.range(0, 12)
                .mapToObj(i -> "shop number " + "abcdefghijkl".charAt(i) + " please")
                .toList();
        List<String> show = IntStream.range(0, 12)
                .mapToObj(i -> "shop number " + "mnopqrstuvwx".charAt(i) + " please")
                .toList();
        try (TrainingService service = new TrainingService(MemoryStore.open())) {
            assertThat(service.submit("twins", new Examples(Map.of("open", open, "show", show)))
                            .await()
                            .findings())
                    .extracting(Finding::kind)
                    .contains(Kind.INDISTINGUISHABLE);
        }
    }

    @Test
    void givesTheSameListWhateverTheOrder() {
        Examples bot = bot(with(HOURS, "track my order", "delivery time", "Opening hours"), with(DELIVERY, "", "hm"));
        Map<String, List<String>> reversed = new LinkedHashMap<>();
        List<String> intents = new ArrayList<>(bot.byIntent().keySet());
        Collections.reverse(intents);
        intents.forEach(intent -> reversed.put(intent, bot.byIntent().get(intent)));

        assertThat(ExampleCheck.of(new Examples(reversed)))
                .isEqualTo(ExampleCheck.of(bot))
                .hasSize(4);
        assertThat(ExampleCheck.of(bot)).isSortedAccordingTo(Finding.ORDER);
    }

    private static Mistake mistake(String text, String intent, String heard, double confidence) {
        return new Mistake(Sentence.of(text), intent, heard, confidence);
    }

    private static List<String> with(List<String> examples, String... more) {
        List<String> all = new ArrayList<>(examples);
        all.addAll(Arrays.asList(more));
        return all;
    }

    private static Examples bot(List<String> hours, List<String> delivery) {
        Map<String, List<String>> byIntent = new LinkedHashMap<>();
        byIntent.put("hours", hours);
        byIntent.put("delivery", delivery);
        return new Examples(byIntent);
    }
}
