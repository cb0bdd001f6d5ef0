package org.parley.understanding.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * All that has been understood of one sentence so far, by where it begins: the table of a bottom-up chart parser (Kay
 * 1980), here of rules in layers, so that each place is visited once a layer. Belongs to one call and one thread.
 */
final class Chart {

    /** What begins at one place: edges, and the symbols they have, each once. */
    private static final class Place {
        private final List<Edge> edges = new ArrayList<>();
        private final List<String> symbols = new ArrayList<>();
        private long mask;
    }

    private final Tokens tokens;
    private final List<Place> places = new ArrayList<>();

    Chart(Tokens tokens) {
        this.tokens = tokens;
        for (int i = 0; i <= tokens.size(); i++) {
            places.add(new Place());
        }
    }

    Tokens tokens() {
        return tokens;
    }

    /** Of two that say the same of the same tokens the surer stays. */
    void add(Edge edge) {
        Place place = places.get(edge.from());
        for (int i = 0; i < place.edges.size(); i++) {
            Edge other = place.edges.get(i);
            if (other.to() == edge.to() && other.symbol().equals(edge.symbol())) {
                if (other.confidence() < edge.confidence()) {
                    place.edges.set(i, edge);
                }
                return;
            }
        }
        place.edges.add(edge);
        if (!place.symbols.contains(edge.symbol())) {
            place.symbols.add(edge.symbol());
            place.mask |= mask(edge.symbol());
        }
    }

    /** What begins here, in the order it was found; it grows while rules are at work. */
    List<Edge> at(int place) {
        return places.get(place).edges;
    }

    /** Whether something with one of these symbols may begin here; false is certain, and cheap to say. */
    boolean mayHave(int place, long mask) {
        return (places.get(place).mask & mask) != 0;
    }

    /** One bit of 64 for a symbol (a Bloom filter with one hash): most rules fail here. */
    static long mask(String symbol) {
        return 1L << (symbol.hashCode() & 63);
    }

    boolean has(int place, String symbol) {
        return places.get(place).symbols.contains(symbol);
    }

    /** The first understood as this, or null. */
    Edge first(int place, String symbol) {
        for (Edge edge : places.get(place).edges) {
            if (edge.symbol().equals(symbol)) {
                return edge;
            }
        }
        return null;
    }

    List<String> symbolsAt(int place) {
        return places.get(place).symbols;
    }
}
