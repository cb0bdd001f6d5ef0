package org.parley.understanding.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.understanding.Context;

class EntitiesTest {

    @Test
    void aBotThatKnowsDatesAndTimesGetsBothOutOfADatetime() {
        Entities some = Entities.shipped().only("date", "time");

        assertThat(Said.found("tomorrow at 7pm for 4", Said.ENGLISH, some))
                .containsExactly("date=2026-11-21 'tomorrow'", "time=19:00 '7pm'");
    }

    @Test
    void aNumberInATimeIsNoneEvenForABotThatKnowsOnlyNumbers() {
        assertThat(Said.found(
                        "tomorrow at 7pm for 4",
                        Said.ENGLISH,
                        Entities.shipped().only("number")))
                .containsExactly("number=4 '4'");
    }

    @Test
    void whenOnlyTheDateWasAskedTheTimeIsKept() {
        assertThat(Said.found("tomorrow at 7pm", Said.ENGLISH.expecting("date")))
                .containsExactly("date=2026-11-21 'tomorrow'", "time=19:00 '7pm'");
    }

    @Test
    void aBotsOwnListJoinsTheOthers() {
        Entities own = Entities.shipped().with(ChoiceRecognizer.of("size", Map.of("large", List.of("big"))));

        assertThat(Said.found("two big ones", Said.ENGLISH, own)).containsExactly("number=2 'two'", "size=large 'big'");
    }

    @Test
    void theOrderOfDayAndMonthIsTheLocales() {
        assertThat(Said.found("05/06/2026", Said.ENGLISH)).containsExactly("date=2026-06-05 '05/06/2026'");
        assertThat(Said.found("05/06/2026", Said.AMERICAN)).containsExactly("date=2026-05-06 '05/06/2026'");
    }

    @Test
    void todayIsTheDayOfTheZone() {
        Context tokyo = new Context(Said.ENGLISH.now(), ZoneId.of("Asia/Tokyo"), Locale.UK);

        assertThat(Said.found("today", tokyo)).containsExactly("date=2026-11-21 'today'");
    }

    @Test
    void inALanguageWithoutRulesDigitsAreUnderstood() {
        Context dutch = new Context(Said.ENGLISH.now(), Said.ENGLISH.zone(), Locale.forLanguageTag("nl-NL"));

        assertThat(Said.found("op 24-12-2026, 20 €", dutch))
                .containsExactly("date=2026-12-24 '24-12-2026'", "money=EUR 20.00 '20 €'");
    }

    @Test
    void digitsOfAnyScriptAreDigits() {
        assertThat(Said.found("٤٢ boxes", Said.ENGLISH)).containsExactly("number=42 '٤٢'");
        assertThat(Said.found("我有20个苹果", Said.ENGLISH)).containsExactly("number=20 '20'");
    }

    @Test
    void impossibleDatesAreNone() {
        assertThat(Said.found("31/02/2026", Said.ENGLISH)).isEmpty();
        assertThat(Said.found("due 2026-13-45", Said.ENGLISH)).isEmpty();
        assertThat(Said.found("29 February 2025", Said.ENGLISH)).noneMatch(found -> found.contains("-29"));
    }

    @Test
    void whatIsTooLargeIsNoDate() {
        assertThat(Said.found("in 99999999999999999999 years", Said.ENGLISH)).noneMatch(it -> it.startsWith("date"));
    }

    @Test
    void oddTextNeverThrows() {
        List<String> odd = List.of(
                "",
                " ",
                "\ud800",
                "\udc00\ud800 7pm",
                "👩‍👩‍👧 at 7",
                "a\u0000b 7",
                "\u202e7pm",
                "１２：３０",
                "²³",
                "Ⅻ",
                "İstanbul 5",
                "ﬁve",
                "'",
                "’’’",
                "at",
                "the",
                "$",
                "€€5",
                "- - -",
                "1/0/0",
                "0/0",
                "99:99",
                "00:00:00",
                "24:00",
                "1.1.1.1.1",
                "in -5 days",
                "5 and 5 and 5",
                "+",
                "+0000000000",
                "@",
                "http://",
                "www.");

        assertThat(odd)
                .allSatisfy(text -> List.of(Said.ENGLISH, Said.GERMAN)
                        .forEach(context -> Entities.shipped().recognize(text, context)));
    }

    @Test
    void anyPrefixOfASentenceIsRead() {
        String text = "Am 24.12.2026 um 19:30 Uhr für zwölf Leute, next Friday at half past seven, $5.50 £3, a@b.de";

        IntStream.rangeClosed(0, text.length())
                .forEach(end -> List.of(Said.ENGLISH, Said.GERMAN)
                        .forEach(context -> Entities.shipped().recognize(text.substring(0, end), context)));
    }

    @Test
    void anyMixtureOfWordsThatTheRulesKnowIsRead() {
        Random random = new Random(20261120);
        for (String language : List.of("en", "de", "fr", "es", "pt", "it")) {
            Context context = new Context(Said.ENGLISH.now(), Said.ENGLISH.zone(), Locale.forLanguageTag(language))
                    .expecting("date", "time", "number", "age");
            List<String> words = knownWords(language);
            for (int i = 0; i < 2000; i++) {
                String text =
                        random.ints(8, 0, words.size()).mapToObj(words::get).collect(Collectors.joining(" "));
                assertThatCode(() -> Entities.shipped().recognize(text, context))
                        .as(text)
                        .doesNotThrowAnyException();
            }
        }
    }

    private static List<String> knownWords(String language) {
        Stream<String> figures = Stream.of("1", "7", "31", "99", "1930", "2027", "5/6", "7.30", "19:30", "1.5");
        Stream<String> files = Stream.of(language + ".words", language + ".rules", "common.words")
                .flatMap(file -> EntityResource.lines(file).stream())
                .flatMap(line ->
                        Stream.of(line.replaceAll("\\S*[{<(]\\S*|@\\S+", " ").split("[^\\p{L}'$€%.,:-]+")));
        return Stream.concat(files.filter(word -> !word.isBlank()).distinct(), Stream.concat(figures, figures()))
                .toList();
    }

    /** Often enough to meet the words. */
    private static Stream<String> figures() {
        return IntStream.range(0, 100).mapToObj(i -> String.valueOf(i % 35));
    }

    @Test
    void spansAreInTheTextAndDoNotOverlap() {
        String text = "call 020 7946 0958 tomorrow at 7pm or mail ada@example.com before 3 May, £20 for 2 hours";
        var found = Entities.shipped().recognize(text, Said.ENGLISH);

        assertThat(found).hasSize(6);
        IntStream.range(1, found.size())
                .forEach(i -> assertThat(found.get(i).start())
                        .isGreaterThanOrEqualTo(found.get(i - 1).end()));
    }

    @Test
    void twiceTheTextTakesAboutTwiceTheTime() {
        String sentence = "I'd like a table for 4 people next Friday at 7pm please, my number is 020 7946 0958. ";
        String once = sentence.repeat(20);
        String fourTimes = sentence.repeat(80);
        fastest(once);

        assertThat(fastest(fourTimes)).isLessThan(12 * fastest(once));
    }

    private static long fastest(String text) {
        return IntStream.range(0, 30)
                .mapToLong(i -> {
                    long start = System.nanoTime();
                    Entities.shipped().recognize(text, Said.ENGLISH);
                    return System.nanoTime() - start;
                })
                .min()
                .orElseThrow();
    }

    @Test
    void manyThreadsFindTheSame() {
        String text = "tomorrow at half past seven for forty-two people";
        List<String> alone = Said.found(text, Said.ENGLISH);

        assertThat(IntStream.range(0, 500).parallel().mapToObj(i -> Said.found(text, Said.ENGLISH)))
                .containsOnly(alone);
    }
}
