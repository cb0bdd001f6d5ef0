package org.parley.bot;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a bot with places for values: {@code ${name}} for a slot, {@code ${bot.age}} for a fact about the bot.
 * Values are put in once and as they are: a value that looks like a place is not filled again.
 */
public record Sentence(String pattern) {

    private static final Pattern PLACE = Pattern.compile("\\$\\{([^}]*)}");

    public Sentence {
        if (pattern.isBlank()) {
            throw new IllegalArgumentException("A sentence says something");
        }
    }

    /** The names of its places, in order. */
    public Set<String> places() {
        Set<String> names = new LinkedHashSet<>();
        Matcher place = PLACE.matcher(pattern);
        while (place.find()) {
            names.add(place.group(1));
        }
        return names;
    }

    /** The sentence with its places filled; every place must have a value. */
    public String with(Map<String, String> values) {
        return PLACE.matcher(pattern).replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), values)));
    }

    private static String value(String name, Map<String, String> values) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("No value for ${" + name + "}");
        }
        return value;
    }
}
