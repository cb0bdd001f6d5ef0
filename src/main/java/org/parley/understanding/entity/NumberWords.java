package org.parley.understanding.entity;

import java.math.BigDecimal;

/**
 * Puts numbers in words on the chart, from each place the longest: {@code cardinal}, {@code ordinal-words},
 * {@code spoken} for all without digits, and {@code sure} for cardinals that are not also an everyday word ("one").
 * "2.5 million" begins with a figure.
 */
final class NumberWords {

    private final Lexicon lexicon;
    private final Chart chart;
    private final Tokens tokens;
    private final NumberPieces pieces;
    private final Counting counting;

    NumberWords(Lexicon lexicon, Chart chart) {
        this.lexicon = lexicon;
        this.chart = chart;
        this.tokens = chart.tokens();
        this.pieces = new NumberPieces(lexicon);
        this.counting = Counting.of(lexicon);
    }

    void add() {
        for (int i = 0; i < tokens.size(); i++) {
            Edge figure = chart.first(i, "figure");
            if (figure != null) {
                addLongest(i, figure.to(), (BigDecimal) figure.value());
            } else if (!tokens.isInside(i)) {
                boolean article = chart.has(i, "article");
                if (!article || !addLongest(i, i + 1, BigDecimal.ONE)) {
                    addLongest(i, i, null);
                }
            }
        }
    }

    /** From here, or after a figure or an article that begins the number: "2.5 million", "a hundred". */
    private boolean addLongest(int from, int next, BigDecimal begin) {
        NumberSum sum = new NumberSum(counting, begin);
        NumberSum best = null;
        int place = next;
        int end = next;
        while (place < tokens.size() && sum.addAll(pieces.of(tokens.get(place).key()))) {
            place++;
            if (sum.isComplete()) {
                end = place;
                best = sum.copy();
            }
            place = afterHyphen(place);
        }
        if (best != null) {
            put(from, end, best);
        }
        return best != null;
    }

    private int afterHyphen(int place) {
        boolean hyphen = tokens.isGlued(place)
                && tokens.isGlued(place + 1)
                && tokens.get(place).is("-");
        return hyphen ? place + 1 : place;
    }

    private void put(int from, int to, NumberSum sum) {
        String symbol = sum.isOrdinal() ? "ordinal-words" : "cardinal";
        chart.add(new Edge(symbol, from, to, sum.value()));
        if (!sum.isOrdinal() && !(to == from + 1 && isWeak(from))) {
            chart.add(new Edge("sure", from, to, sum.value()));
        }
        if (!sum.isOrdinal() && !chart.has(from, "figure")) {
            chart.add(new Edge("spoken", from, to, sum.value()));
        }
    }

    private boolean isWeak(int place) {
        Lexicon.Meaning meaning = lexicon.of(tokens.get(place).key(), "count");
        return meaning != null && meaning.weak();
    }
}
