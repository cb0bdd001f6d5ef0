package org.parley.understanding.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** Numbers made of numbers, and ages. */
final class NumberActions {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int OLDEST = 130;

    private NumberActions() {}

    static void addTo(Map<String, Action> all) {
        all.put("number", (parts, moment) -> new BigDecimal(parts.argument()));
        all.put("minus", (parts, moment) -> parts.number(0).negate());
        all.put("times", (parts, moment) -> times(parts));
        all.put("multiply", (parts, moment) -> NumberSum.plain(parts.number(0).multiply(parts.number(1))));
        all.put("plus-half", (parts, moment) -> whole(parts.number(0)).add(HALF));
        all.put("decimal", (parts, moment) -> decimal(parts));
        all.put("grouped", (parts, moment) -> grouped(parts));
        all.put("whole", (parts, moment) -> within(parts, 0, Integer.MAX_VALUE));
        all.put("age", (parts, moment) -> within(parts, 0, OLDEST));
        all.put("within", (parts, moment) -> {
            String bounds = parts.argument();
            int dash = bounds.indexOf('-');
            return within(
                    parts,
                    Integer.parseInt(bounds, 0, dash, 10),
                    Integer.parseInt(bounds, dash + 1, bounds.length(), 10));
        });
    }

    private static BigDecimal times(Captures parts) {
        BigDecimal count = parts.has(0) ? parts.number(0) : BigDecimal.ONE;
        return NumberSum.plain(count.multiply(new BigDecimal(parts.argument())));
    }

    private static BigDecimal within(Captures parts, int least, int most) {
        int value = parts.integer(0);
        return value < least || value > most ? null : parts.number(0);
    }

    /** "Three point one four": each further number is one digit. */
    private static BigDecimal decimal(Captures parts) {
        StringBuilder digits =
                new StringBuilder().append(whole(parts.number(0))).append('.');
        for (int i = 1; i < parts.values().length; i++) {
            if (parts.has(i)) {
                digits.append(parts.integer(i));
            }
        }
        return new BigDecimal(digits.toString());
    }

    /** "1 234 567": after the first, groups of three digits. */
    private static BigDecimal grouped(Captures parts) {
        BigDecimal number = parts.number(0);
        boolean first = number.signum() > 0 && number.compareTo(THOUSAND) < 0 && number.scale() <= 0;
        for (int i = 1; i < parts.values().length; i++) {
            number = number.multiply(THOUSAND).add(parts.number(i));
        }
        return first ? number : null;
    }

    static BigDecimal whole(BigDecimal number) {
        return number.setScale(0, RoundingMode.UNNECESSARY);
    }
}
