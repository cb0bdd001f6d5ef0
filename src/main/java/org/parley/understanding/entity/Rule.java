package org.parley.understanding.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.understanding.Context;

/**
 * A rule of a grammar, as a line of {@code *.rules} has it: {@code symbol | action | pattern}, for instance
 * {@code time | past(30) | half past {hour}}.
 *
 * <p>After the symbol may stand a confidence, {@code @0.6}, and a condition, {@code if time date}: the rule then holds
 * only if one of these types is expected. A pattern is a row of words and signs, {@code a/b} for one of them,
 * {@code {symbol}} for what another rule or the lexicon has understood ({@code {symbol!}}: the lexicon's weak words
 * left out; {@code <symbol>}: not handed to the action), and {@code ?} after what may be missing. What stands in
 * {@code [brackets]} must be beside the span and is not part of it; {@code [!brackets]}: must not be there. {@code ^}
 * and {@code $} are the ends of the text, {@code _} is a place without a space.
 */
record Rule(
        String symbol, double confidence, List<String> onlyIf, String action, String argument, List<Element> elements) {

    private static final double USUAL = 0.9;

    private static final Pattern LINE =
            Pattern.compile("(?<symbol>[\\w-]+)(?: @(?<confidence>[0-9.]+))?(?: if (?<types>[\\w -]+?))?"
                    + " \\| (?<action>[\\w-]+)(?:\\((?<argument>.*?)\\))? \\| (?<pattern>.+)");

    /** The rule in all its variants, one for each choice of optional parts. */
    static List<Rule> parse(String line) {
        Matcher matcher = LINE.matcher(line.strip().replaceAll(" +", " "));
        if (!matcher.matches()) {
            throw new IllegalStateException("A rule is 'symbol | action | pattern', not: " + line);
        }
        String confidence = matcher.group("confidence");
        String types = matcher.group("types");
        String argument = matcher.group("argument");
        List<Rule> rules = new ArrayList<>();
        for (List<Element> elements : variants(matcher.group("pattern").split(" "))) {
            rules.add(new Rule(
                    matcher.group("symbol"),
                    confidence == null ? USUAL : Double.parseDouble(confidence),
                    types == null ? List.of() : List.of(types.split(" ")),
                    matcher.group("action"),
                    argument == null ? "" : argument,
                    elements));
        }
        return rules;
    }

    private static List<List<Element>> variants(String[] pattern) {
        List<List<Element>> variants = List.of(List.of());
        for (String written : pattern) {
            boolean optional = written.length() > 1 && written.endsWith("?");
            Element element = Element.parse(optional ? written.substring(0, written.length() - 1) : written);
            List<List<Element>> longer = new ArrayList<>();
            for (List<Element> variant : variants) {
                longer.add(plus(variant, element));
                if (optional) {
                    longer.add(plus(variant, element.leftOut()));
                }
            }
            variants = longer;
        }
        return variants;
    }

    private static List<Element> plus(List<Element> elements, Element last) {
        List<Element> longer = new ArrayList<>(elements);
        longer.add(last);
        return List.copyOf(longer);
    }

    /** The first part that is there. */
    Element first() {
        return elements.stream()
                .filter(element -> !element.absent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A rule for " + symbol + " may be empty"));
    }

    boolean holdsIn(Context context) {
        for (int i = 0; i < onlyIf.size(); i++) {
            if (context.expects(onlyIf.get(i))) {
                return true;
            }
        }
        return onlyIf.isEmpty();
    }
}
