package org.parley.understanding.entity;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * What has to be known beside the words to say what they mean.
 *
 * @param now the reference clock: "tomorrow" is the day after this
 * @param zone where the person is
 * @param locale its language chooses the words, its country the order of day and month and the national phone numbers;
 *     without a country the order is the one the JDK (CLDR) has for the language, for English month first
 * @param expected the types just asked for, often one, often none
 */
public record Context(Instant now, ZoneId zone, Locale locale, Set<String> expected) {

    public Context {
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(locale, "locale");
        expected = Set.copyOf(expected);
    }

    public Context(Instant now, ZoneId zone, Locale locale) {
        this(now, zone, locale, Set.of());
    }

    public Context expecting(String... types) {
        return new Context(now, zone, locale, new HashSet<>(List.of(types)));
    }

    public boolean expects(String type) {
        return expected.contains(type);
    }
}
