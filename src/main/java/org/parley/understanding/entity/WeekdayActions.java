package org.parley.understanding.entity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;

/** Weekdays, weeks and weekends. Captured weekdays are 1 (Monday) to 7, as in ISO 8601. */
final class WeekdayActions {

    private WeekdayActions() {}

    static void addTo(Map<String, Action> all) {
        all.put("weekday", (parts, moment) -> Dates.coming(parts.integer(0), moment.today()));
        all.put("this-weekday", (parts, moment) -> Dates.thisWeek(parts.integer(0), moment.today()));
        all.put("last-weekday", (parts, moment) -> Dates.last(parts.integer(0), moment.today()));
        all.put(
                "weekday-in-weeks",
                (parts, moment) -> week(moment, argument(parts)).day(parts.integer(0)));
        all.put(
                "weekday-plus-weeks",
                (parts, moment) ->
                        Dates.coming(parts.integer(0), moment.today()).plusWeeks(argument(parts)));
        all.put(
                "weekday-and-length",
                (parts, moment) -> parts.length(1).isWholeDays()
                        ? parts.length(1).after(Dates.coming(parts.integer(0), moment.today()))
                        : null);
        all.put(
                "weekdays-ago",
                (parts, moment) -> Dates.last(parts.integer(1), moment.today()).minusWeeks(parts.integer(0) - 1L));
        all.put(
                "weekdays-ahead",
                (parts, moment) ->
                        Dates.coming(parts.integer(1), moment.today()).plusWeeks(parts.integer(0) - 1L));
        all.put("weekday-date", (parts, moment) -> weekdayDate(parts, moment));
        all.put("weeks", (parts, moment) -> week(moment, argument(parts)));
        all.put("weekend", (parts, moment) -> week(moment, argument(parts)).weekend());
        all.put(
                "nth-weekday-of-month",
                (parts, moment) -> nth(parts, Dates.nextMonth(parts.integer(2), moment.today())));
        all.put(
                "last-weekday-of-month",
                (parts, moment) -> last(
                        parts,
                        parts.has(1)
                                ? Dates.nextMonth(parts.integer(1), moment.today())
                                : YearMonth.from(moment.today())));
    }

    private static int argument(Captures parts) {
        return Integer.parseInt(parts.argument());
    }

    private static Week week(Moment moment, int later) {
        return Week.of(moment.today()).plus(later);
    }

    /** "Friday the 27th": the next month in which the 27th is a Friday, or simply the 27th if that is years away. */
    private static LocalDate weekdayDate(Captures parts, Moment moment) {
        int day = parts.integer(1);
        LocalDate next = Dates.nextDayOfMonth(day, moment.today());
        LocalDate date = next;
        for (int months = 0; months < 12; months++) {
            if (date.getDayOfWeek().getValue() == parts.integer(0)) {
                return date;
            }
            date = Dates.nextDayOfMonth(day, date.plusDays(1));
        }
        return next;
    }

    private static LocalDate nth(Captures parts, YearMonth month) {
        LocalDate date = month.atDay(1)
                .with(TemporalAdjusters.dayOfWeekInMonth(parts.integer(0), DayOfWeek.of(parts.integer(1))));
        return parts.integer(0) > 0 && YearMonth.from(date).equals(month) ? date : null;
    }

    private static LocalDate last(Captures parts, YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.lastInMonth(DayOfWeek.of(parts.integer(0))));
    }
}
