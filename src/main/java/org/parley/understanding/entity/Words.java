package org.parley.understanding.entity;

/** Puts on the chart what the lexicon says of single words: as its category, and as "category!" unless weak. */
final class Words {

    private final Lexicon lexicon;
    private final Chart chart;

    Words(Lexicon lexicon, Chart chart) {
        this.lexicon = lexicon;
        this.chart = chart;
    }

    void add() {
        for (int i = 0; i < chart.tokens().size(); i++) {
            for (Lexicon.Meaning meaning : lexicon.of(chart.tokens().get(i).key())) {
                add(meaning, i);
            }
        }
    }

    /** "Sat" with a capital inside a sentence is no verb. */
    private boolean isNamed(Lexicon.Meaning meaning, int place) {
        return place > 0
                && lexicon.is("capitals", meaning.category())
                && chart.tokens().get(place).isCapitalised();
    }

    private void add(Lexicon.Meaning meaning, int place) {
        chart.add(new Edge(meaning.category(), place, place + 1, meaning.value()));
        if (!meaning.weak() || isNamed(meaning, place)) {
            chart.add(new Edge(meaning.category() + "!", place, place + 1, meaning.value()));
        }
    }
}
