package org.parley.understanding.entity;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The values of a rule's parts in braces, in order; null for an optional one that is not there.
 *
 * @param argument what the rule gives its action in parentheses, or ""
 */
record Captures(Object[] values, String argument) {

    Object get(int index) {
        return index < values.length ? values[index] : null;
    }

    Object last() {
        return values[values.length - 1];
    }

    boolean has(int index) {
        return get(index) != null;
    }

    BigDecimal number(int index) {
        return (BigDecimal) get(index);
    }

    /** @throws ArithmeticException if it is not whole */
    int integer(int index) {
        return number(index).intValueExact();
    }

    String text(int index) {
        return (String) get(index);
    }

    /** @throws DateTimeException if it is a week, month or year */
    LocalDate date(int index) {
        if (get(index) instanceof LocalDate date) {
            return date;
        }
        throw new DateTimeException("Not a day: " + get(index));
    }

    ClockTime clock(int index) {
        return (ClockTime) get(index);
    }

    Length length(int index) {
        return (Length) get(index);
    }

    PartOfDay part(int index) {
        return PartOfDay.valueOf(text(index));
    }
}
