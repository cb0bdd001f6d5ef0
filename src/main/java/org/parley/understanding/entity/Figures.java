package org.parley.understanding.entity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Puts what is written in digits on the chart: numbers, and what is a date or a time by its form alone. Digits joined
 * by signs are read as a whole, so that version 1.2.3 or an IP address is nothing at all rather than some numbers.
 */
final class Figures {

    private static final Set<String> JOINTS = Set.of(".", ",", ":", "/", "-", "'", "’");

    private static final int LONGEST = 40;

    /** Nobody says more figures in one sentence; those that follow are not read. */
    private static final int MOST = 200;

    private final Lexicon lexicon;
    private final Chart chart;
    private final Tokens tokens;
    private final NumberForm numbers;
    private final DateForm dates;
    private final TimestampForm timestamps;

    Figures(Lexicon lexicon, Chart chart, Moment moment) {
        this.lexicon = lexicon;
        this.chart = chart;
        this.tokens = chart.tokens();
        this.numbers = new NumberForm(lexicon);
        this.dates = new DateForm(lexicon, moment);
        this.timestamps = new TimestampForm(moment);
    }

    void add() {
        int place = 0;
        int figures = 0;
        while (place < tokens.size() && figures < MOST) {
            int end = place + 1;
            if (tokens.get(place).isDigits()) {
                end = end(place);
                figures++;
                if (begins(place)) {
                    read(place, end);
                }
            }
            place = end;
        }
    }

    /** Digits that a letter or a low line is glued to are a code, "A4", "b2b", "covid-19", except in "2h30" and "USD25". */
    private boolean begins(int place) {
        if (!tokens.isGlued(place)) {
            return true;
        }
        if (tokens.isInside(place)) {
            String word = tokens.get(place - 1).key();
            return tokens.isInside(place - 1)
                    ? lexicon.of(word, "hour-unit") != null
                    : lexicon.of(word, "currency") != null;
        }
        Token before = tokens.get(place - 1);
        boolean dash = before.is("-") && tokens.isWordBefore(place - 1) && !tokens.isInside(place - 2);
        return !dash && !Set.of("_", "@", "\\", "=").contains(before.key());
    }

    private int end(int place) {
        int end = place + 1;
        while (tokens.isGlued(end)
                && tokens.isGlued(end + 1)
                && tokens.get(end + 1).isDigits()
                && JOINTS.contains(tokens.get(end).key())) {
            end += 2;
        }
        return end;
    }

    private void read(int from, int to) {
        StringBuilder written = new StringBuilder();
        for (int i = from; i < to && written.length() <= LONGEST; i++) {
            written.append(tokens.get(i).key());
        }
        if (written.length() <= LONGEST && !readWhole(written.toString(), from, to)) {
            readParts(from, to);
        }
    }

    private boolean readWhole(String written, int from, int to) {
        List<Edge> edges = dates.read(written, from, to);
        edges.forEach(chart::add);
        BigDecimal number = numbers.read(written);
        if (number != null) {
            if (tokens.get(from).key().length() == 3 && to - from <= 3) {
                chart.add(new Edge("three-digits", from, to, number));
            }
            for (String symbol : List.of("figure", "cardinal", "sure")) {
                chart.add(new Edge(symbol, from, to, number));
            }
        }
        timestamps.read(tokens, from).ifPresent(chart::add);
        return number != null || !edges.isEmpty();
    }

    /** "1,2,3" are three numbers; "3-7" and "14:00-16:00" two of anything, but three with dashes are a code. */
    private void readParts(int from, int to) {
        List<Integer> joints = joints(from, to, ",");
        if (joints.isEmpty()) {
            joints = joints(from, to, "-");
        }
        if (joints.isEmpty() || joints.size() > 1 && tokens.get(joints.get(0)).is("-")) {
            return;
        }
        int start = from;
        for (int joint : joints) {
            read(start, joint);
            start = joint + 1;
        }
        read(start, to);
    }

    private List<Integer> joints(int from, int to, String sign) {
        return IntStream.range(from, to)
                .filter(i -> tokens.get(i).is(sign))
                .boxed()
                .toList();
    }
}
