package org.parley.understanding.slot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.util.Span;

/**
 * What a piece can be, as OpenNLP's {@link BioCodec} names it: "other", the start of a slot's value or the continuation
 * of one. Only what training saw, in alphabetical order. Immutable.
 */
final class Labels {

    private static final String START = '-' + BioCodec.START;
    private static final String CONTINUE = '-' + BioCodec.CONTINUE;

    private final List<String> names;
    private final boolean[][] mayFollow;

    Labels(Collection<String> seen) {
        names = List.copyOf(new TreeSet<>(seen));
        mayFollow = new boolean[names.size() + 1][names.size()];
        for (int before = 0; before <= names.size(); before++) {
            for (int label = 0; label < names.size(); label++) {
                mayFollow[before][label] = !isContinuation(label) || before == label || isStart(before, label);
            }
        }
    }

    List<String> names() {
        return names;
    }

    int size() {
        return names.size();
    }

    /** A value goes on only where the same slot's value began. The label before the first piece is {@link #size()}. */
    boolean mayFollow(int before, int label) {
        return mayFollow[before][label];
    }

    /** The label with which a value goes on that began with this one, or -1. */
    int continuation(int start) {
        return names.indexOf(without(names.get(start), START) + CONTINUE);
    }

    private boolean isContinuation(int label) {
        return names.get(label).endsWith(CONTINUE);
    }

    private boolean isStart(int before, int continuation) {
        return before < names.size() && names.get(before).equals(without(names.get(continuation), CONTINUE) + START);
    }

    private static String without(String name, String ending) {
        return name.substring(0, name.length() - ending.length());
    }

    /** The names of a sentence's labels; a piece that is partly in a value is in it. */
    static String[] encode(List<Piece> pieces, List<Annotation> annotations) {
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (Annotation annotation : annotations) {
            while (from < pieces.size() && pieces.get(from).end() <= annotation.start()) {
                from++;
            }
            int to = from;
            while (to < pieces.size() && pieces.get(to).start() < annotation.end()) {
                to++;
            }
            if (to > from) {
                spans.add(new Span(from, to, annotation.slot()));
            }
            from = to;
        }
        return new BioCodec().encode(spans.toArray(Span[]::new), pieces.size());
    }

    /** The values, as spans of pieces. */
    Span[] decode(int[] labels) {
        List<String> sequence = new ArrayList<>();
        for (int label : labels) {
            sequence.add(names.get(label));
        }
        return new BioCodec().decode(sequence);
    }
}
