package org.parley.understanding.entity;

import java.math.BigDecimal;
import java.util.Map;

/** Money. */
final class MoneyActions {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private MoneyActions() {}

    static void addTo(Map<String, Action> all) {
        all.put("amount-first", (parts, moment) -> Money.of(parts.text(1), parts.number(0)));
        all.put("currency-first", (parts, moment) -> Money.of(parts.text(0), parts.number(1)));
        all.put(
                "cents-of",
                (parts, moment) -> Money.of(parts.argument(), parts.number(0).movePointLeft(2)));
        all.put("amount", (parts, moment) -> Money.of(parts.argument(), (BigDecimal) parts.last()));
        all.put(
                "with-cents",
                (parts, moment) -> Money.of(
                        parts.text(1), NumberActions.whole(parts.number(0)).add(hundredths(parts.number(2)))));
        all.put(
                "cents",
                (parts, moment) -> Money.of(parts.text(1), parts.number(0).movePointLeft(2)));
    }

    private static BigDecimal hundredths(BigDecimal cents) {
        if (cents.compareTo(HUNDRED) >= 0) {
            throw new ArithmeticException("A hundred cents are no cents");
        }
        return NumberActions.whole(cents).movePointLeft(2);
    }
}
