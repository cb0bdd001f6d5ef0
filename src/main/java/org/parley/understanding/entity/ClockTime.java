package org.parley.understanding.entity;

import java.math.BigDecimal;
import java.time.LocalTime;

/**
 * A time of day as it was said.
 *
 * @param time as said, so "seven" is 07:00
 * @param open whether it may as well be twelve hours later
 */
record ClockTime(LocalTime time, boolean open) {

    /** From here on an hour without am or pm is taken for the morning. */
    private static final int FIRST_WAKING_HOUR = 7;

    /** An hour from 1 to 11 is open, 12 is noon, 24 is midnight. */
    static ClockTime of(int hour, int minute) {
        return new ClockTime(LocalTime.of(hour == 24 ? 0 : hour, minute), hour > 0 && hour < 12);
    }

    /** What is on the chart as a time, or as a number that is taken for a bare hour. */
    static ClockTime said(Object value) {
        return value instanceof BigDecimal hour ? of(hour.intValueExact(), 0) : (ClockTime) value;
    }

    static ClockTime exact(LocalTime time) {
        return new ClockTime(time, false);
    }

    ClockTime plusMinutes(int minutes) {
        return new ClockTime(time.plusMinutes(minutes), open);
    }

    LocalTime halfDayLater() {
        return time.plusHours(12);
    }

    /** The time that is meant if nothing else tells: people mean hours at which they are awake. */
    LocalTime usual() {
        return open && time.getHour() < FIRST_WAKING_HOUR ? halfDayLater() : time;
    }

    @Override
    public String toString() {
        return usual().toString();
    }
}
