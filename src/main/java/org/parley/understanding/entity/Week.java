package org.parley.understanding.entity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;

/** A week from Monday to Sunday, written as in ISO 8601: "2026-W48". */
record Week(LocalDate monday) {

    private static final int LENGTH_OF_WEEK = "2026-W48".length();

    static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    Week plus(int weeks) {
        return new Week(monday.plusWeeks(weeks));
    }

    LocalDate day(int dayOfWeek) {
        return monday.plusDays(dayOfWeek - 1L);
    }

    Range weekend() {
        return new Range(day(6), day(7));
    }

    @Override
    public String toString() {
        return DateTimeFormatter.ISO_WEEK_DATE.format(monday).substring(0, LENGTH_OF_WEEK);
    }
}
