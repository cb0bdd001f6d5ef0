package org.parley.understanding.entity;

import java.util.List;
import java.util.Set;

/**
 * One part of a rule's pattern.
 *
 * @param literals the words or signs that fit, "^" for the beginning of the text, "$" for its end, "_" for no space
 * @param symbols what else fits; with braces in the rule, captured
 * @param mask of the symbols, see {@link Chart#mask}
 * @param ofPlace whether a literal is no word but a place, "^", "$" or "_"
 * @param captured whether the value is handed to the action
 * @param outside whether it is needed beside the span, not in it
 * @param forbidden whether it must not be there
 * @param absent an optional part that this variant of the rule leaves out
 */
record Element(
        Set<String> literals,
        List<String> symbols,
        long mask,
        boolean ofPlace,
        boolean captured,
        boolean outside,
        boolean forbidden,
        boolean absent) {

    static Element parse(String written) {
        boolean outside = written.startsWith("[");
        boolean forbidden = written.startsWith("[!");
        String body = outside ? written.substring(forbidden ? 2 : 1, written.length() - 1) : written;
        List<String> all = List.of(body.equals("/") ? new String[] {body} : body.split("/"));
        List<String> symbols = all.stream()
                .filter(Element::isSymbol)
                .map(part -> part.substring(1, part.length() - 1))
                .toList();
        Set<String> literals =
                Set.copyOf(all.stream().filter(part -> !isSymbol(part)).toList());
        return new Element(
                literals,
                symbols,
                mask(symbols),
                isOfPlace(literals),
                body.startsWith("{") && !outside,
                outside,
                forbidden,
                false);
    }

    private static boolean isSymbol(String part) {
        return part.length() > 2 && (part.startsWith("{") || part.startsWith("<"));
    }

    private static long mask(List<String> symbols) {
        return symbols.stream().mapToLong(Chart::mask).reduce(0, (a, b) -> a | b);
    }

    private static boolean isOfPlace(Set<String> literals) {
        return literals.contains("^") || literals.contains("$") || literals.contains("_");
    }

    /** Whether it is a place, and this one. */
    boolean isPlace(Tokens tokens, int place) {
        return ofPlace
                && (place == 0 && literals.contains("^")
                        || place == tokens.size() && literals.contains("$")
                        || tokens.isGlued(place) && literals.contains("_"));
    }

    /** Whether this word is one of its literals. */
    boolean isWord(Tokens tokens, int place) {
        return !literals.isEmpty()
                && place < tokens.size()
                && literals.contains(tokens.get(place).key());
    }

    boolean isOf(String symbol) {
        for (int i = 0; i < symbols.size(); i++) {
            if (symbols.get(i).equals(symbol)) {
                return true;
            }
        }
        return false;
    }

    Element leftOut() {
        return new Element(literals, symbols, mask, ofPlace, captured, outside, forbidden, true);
    }

    /** Whether a rule that begins with it can be found by the words and symbols it begins with. */
    boolean isIndexed() {
        return !forbidden && !ofPlace;
    }
}
