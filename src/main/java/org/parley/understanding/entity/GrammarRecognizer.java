package org.parley.understanding.entity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.understanding.Context;
import org.parley.understanding.Entity;

/** Numbers, ages, dates, times, durations and money, by the {@link Grammar} of the context's language. */
final class GrammarRecognizer implements EntityRecognizer {

    private static final Set<String> FOUND = Set.of(
            EntityTypes.NUMBER,
            EntityTypes.ORDINAL,
            EntityTypes.AGE,
            EntityTypes.DATE,
            EntityTypes.TIME,
            EntityTypes.DATETIME,
            EntityTypes.DATE_RANGE,
            EntityTypes.TIME_RANGE,
            EntityTypes.DATETIME_RANGE,
            EntityTypes.DURATION,
            EntityTypes.MONEY,
            EntityTypes.RECURRENCE,
            EntityTypes.NONE);

    @Override
    public List<Entity> recognize(String text, Context context) {
        Grammar grammar = Grammar.of(context.locale());
        Tokens tokens = grammar.cut(text);
        Chart chart = grammar.read(tokens, Moment.of(context));
        List<Entity> entities = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            for (Edge edge : chart.at(i)) {
                if (FOUND.contains(edge.symbol()) && isWhole(edge, chart, context)) {
                    entities.add(entity(text, edge, tokens));
                }
            }
        }
        return entities;
    }

    /**
     * A number may touch its unit ("80kg"), and an answer to the question one that nobody listed; anything else ends
     * where words end.
     */
    private static boolean isWhole(Edge edge, Chart chart, Context context) {
        Tokens tokens = chart.tokens();
        boolean measured = edge.symbol().equals(EntityTypes.NUMBER) && chart.has(edge.to(), "measure");
        boolean cut = tokens.isInside(edge.from()) || tokens.isInside(edge.to()) && !measured;
        return !cut || context.expects(edge.symbol());
    }

    private static Entity entity(String text, Edge edge, Tokens tokens) {
        int start = tokens.get(edge.from()).start();
        int end = tokens.get(edge.to() - 1).end();
        return Entity.in(text, start, end, edge.symbol(), written(edge.value()), edge.confidence());
    }

    private static String written(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
