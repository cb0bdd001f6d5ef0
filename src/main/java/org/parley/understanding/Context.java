package org.parley.understanding;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * What has to be known beside the words to say what they mean.
 *
 * @param now the reference clock: "tomorrow" is the day after this
 * @param zone where the person is
 * @param locale its language is the conversation's and chooses the words, its country the order of day and month and the national phone numbers;
 *     without a country the order is the one the JDK (CLDR) has for the language, for English month first
 * @param expected the types of {@link Entity} just asked for, often one, often none: the same words mean more as an
 *     answer than out of the blue ("ada", "may")
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

    /** English, in universal time, with nothing asked. */
    public static Context at(Instant now) {
        return new Context(now, ZoneOffset.UTC, Locale.ENGLISH);
    }

    public Context expecting(String... types) {
        return expecting(Set.of(types));
    }

    public Context expecting(Set<String> types) {
        return new Context(now, zone, locale, types);
    }

    /** The same, said in another language. */
    public Context in(Locale spoken) {
        return new Context(now, zone, spoken, expected);
    }

    public boolean expects(String type) {
        return expected.contains(type);
    }
}
