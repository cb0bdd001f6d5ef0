package org.parley.understanding.entity;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * Which day is meant. A day without a year is the next such day, today included. A bare weekday is the next one, today
 * excluded: on a Friday "on Friday" is in a week. "This" weekday is the one of this week unless it has passed, "last"
 * the latest before today. "Next" weekday is the one of next week in English and the very next one in German.
 */
final class Dates {

    /** Two-digit years up to here are of this century (POSIX strptime has 68). */
    private static final int LAST_OF_THIS_CENTURY = 68;

    private Dates() {}

    static int fullYear(int year, int digits) {
        return digits > 2 ? year : year <= LAST_OF_THIS_CENTURY ? 2000 + year : 1900 + year;
    }

    static LocalDate next(int month, int day, LocalDate today) {
        MonthDay said = MonthDay.of(month, day);
        int year = said.atYear(today.getYear()).isBefore(today) ? today.getYear() + 1 : today.getYear();
        while (!said.isValidYear(year)) {
            year++;
        }
        return said.atYear(year);
    }

    static YearMonth nextMonth(int month, LocalDate today) {
        YearMonth thisYear = YearMonth.of(today.getYear(), month);
        return thisYear.isBefore(YearMonth.from(today)) ? thisYear.plusYears(1) : thisYear;
    }

    /** "The 25th". */
    static LocalDate nextDayOfMonth(int day, LocalDate today) {
        if (day < 1 || day > 31) {
            throw new DateTimeException("No month has a day " + day);
        }
        YearMonth month = YearMonth.from(today);
        while (!month.isValidDay(day) || month.atDay(day).isBefore(today)) {
            month = month.plusMonths(1);
        }
        return month.atDay(day);
    }

    static LocalDate coming(int dayOfWeek, LocalDate today) {
        return today.with(TemporalAdjusters.next(DayOfWeek.of(dayOfWeek)));
    }

    static LocalDate thisWeek(int dayOfWeek, LocalDate today) {
        LocalDate day = Week.of(today).day(dayOfWeek);
        return day.isBefore(today) ? day.plusWeeks(1) : day;
    }

    static LocalDate last(int dayOfWeek, LocalDate today) {
        return today.with(TemporalAdjusters.previous(DayOfWeek.of(dayOfWeek)));
    }
}
