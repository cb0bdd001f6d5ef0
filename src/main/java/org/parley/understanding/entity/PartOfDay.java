package org.parley.understanding.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Morning, afternoon, evening, night: where each begins and ends, and which "eight" is in it. */
enum PartOfDay {
    MORNING(6, 12),
    AFTERNOON(12, 18),
    EVENING(18, 22),
    NIGHT(22, 6);

    static final int DAWN = 6;

    private final LocalTime from;
    private final LocalTime to;

    PartOfDay(int from, int to) {
        this.from = LocalTime.of(from, 0);
        this.to = LocalTime.of(to, 0);
    }

    LocalTime of(ClockTime said) {
        int hour = said.time().getHour();
        boolean later = switch (this) {
            case MORNING -> false;
            case AFTERNOON, EVENING -> said.open();
            case NIGHT -> said.open() && hour >= DAWN || hour == 12;
        };
        return later ? said.halfDayLater() : said.time();
    }

    Range span() {
        return new Range(from, to);
    }

    Range on(LocalDate day) {
        LocalDateTime end = day.atTime(to);
        return new Range(day.atTime(from), this == NIGHT ? end.plusDays(1) : end);
    }
}
