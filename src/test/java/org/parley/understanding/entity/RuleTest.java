package org.parley.understanding.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

    @Test
    void aRuleHasAVariantForEachChoiceOfOptionalParts() {
        assertThat(Rule.parse("time | past(30) | half? past? {hour}")).hasSize(4);
    }

    @Test
    void confidenceConditionAndArgumentAreRead() {
        Rule rule = Rule.parse("time @0.6 if time date | past(30) | half past {hour}")
                .get(0);

        assertThat(rule.confidence()).isEqualTo(0.6);
        assertThat(rule.onlyIf()).containsExactly("time", "date");
        assertThat(rule.argument()).isEqualTo("30");
    }

    @Test
    void aBrokenRuleSaysWhatARuleIs() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Rule.parse("time half past"))
                .withMessageContaining("'symbol | action | pattern'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "pt", "it"})
    void everySymbolInARuleIsMadeSomewhere(String language) {
        Set<String> made = new HashSet<>(Set.of(
                ("figure cardinal sure spoken ordinal-words year timestamp numeric-date day-slash-month day-point-month"
                                + " colon-clock point-clock three-digit-clock four-digit-clock three-digits")
                        .split(" ")));
        List<Rule> rules = new ArrayList<>();
        for (String line : lines(language, "rules")) {
            if (line.startsWith("order: ")) {
                made.addAll(List.of(line.split(" ")));
            } else {
                rules.addAll(Rule.parse(line));
            }
        }
        lines(language, "words").forEach(line -> made.add(line.split("[~+ ]")[0]));

        assertThat(rules)
                .flatExtracting(Rule::elements)
                .flatExtracting(Element::symbols)
                .extracting(symbol -> symbol.replace("!", ""))
                .isSubsetOf(made);
    }

    private static List<String> lines(String language, String kind) {
        return Stream.of("common", language)
                .flatMap(name -> EntityResource.lines(name + "." + kind).stream())
                .toList();
    }

    @Test
    void aBrokenLineOfWordsSaysWhatALineIs() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Lexicon(List.of("month may")))
                .withMessageContaining("'category value: word ...'");
    }
}
