package org.parley.understanding.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;

/** From here to there. */
final class RangeActions {

    private RangeActions() {}

    static void addTo(Map<String, Action> all) {
        all.put("dates", (parts, moment) -> dates(parts.date(0), parts.date(1)));
        all.put(
                "next-days",
                (parts, moment) -> parts.length(0).isWholeDays()
                        ? new Range(moment.today(), parts.length(0).after(moment.today()))
                        : null);
        all.put(
                "last-days",
                (parts, moment) -> parts.length(0).isWholeDays()
                        ? new Range(parts.length(0).before(moment.today()), moment.today())
                        : null);
        all.put(
                "next-time",
                (parts, moment) -> parts.length(0).isWholeDays()
                        ? null
                        : new Range(moment.minute(), parts.length(0).after(moment.minute())));
        all.put(
                "last-time",
                (parts, moment) -> parts.length(0).isWholeDays()
                        ? null
                        : new Range(parts.length(0).before(moment.minute()), moment.minute()));
        all.put(
                "weekdays",
                (parts, moment) -> dates(
                        Dates.coming(parts.integer(0), moment.today()),
                        Dates.coming(parts.integer(1), moment.today())));
        all.put("days-of-month", (parts, moment) -> {
            LocalDate from = Dates.nextDayOfMonth(parts.integer(0), moment.today());
            return new Range(from, Dates.nextDayOfMonth(parts.integer(1), from.plusDays(1)));
        });
        all.put("days-month", (parts, moment) -> daysOfMonth(parts, 0, 1, 2, moment));
        all.put("month-days", (parts, moment) -> daysOfMonth(parts, 1, 2, 0, moment));
        all.put("clock-times", (parts, moment) -> times(parts.get(0), parts.get(1)));
        all.put("date-times", (parts, moment) -> on(parts.date(0), (Range) parts.get(1)));
    }

    /** Ends that come before their beginning are of the next week or year. */
    private static Range dates(LocalDate first, LocalDate last) {
        if (!last.isBefore(first)) {
            return new Range(first, last);
        }
        LocalDate weekLater = last.plusWeeks(1);
        return new Range(first, weekLater.isBefore(first) ? last.plusYears(1) : weekLater);
    }

    private static Range daysOfMonth(Captures parts, int from, int to, int month, Moment moment) {
        if (parts.integer(from) >= parts.integer(to)) {
            return null;
        }
        LocalDate last = parts.has(3)
                ? LocalDate.of(parts.integer(3), parts.integer(month), parts.integer(to))
                : Dates.next(parts.integer(month), parts.integer(to), moment.today());
        return new Range(last.withDayOfMonth(parts.integer(from)), last);
    }

    /** "6 to 8 pm": what is open at one end is in the half of the day that brings it closest before the other. */
    private static Range times(Object from, Object to) {
        ClockTime first = ClockTime.said(from);
        ClockTime last = ClockTime.said(to);
        LocalTime end = last.usual();
        LocalTime begin = first.usual();
        if (first.open() && !last.open()) {
            begin = first.halfDayLater().isBefore(end) ? first.halfDayLater() : first.time();
        } else if (last.open() && !last.time().isAfter(begin)) {
            end = last.halfDayLater();
        }
        return new Range(begin, end);
    }

    private static Range on(LocalDate date, Range times) {
        LocalDateTime from = date.atTime((LocalTime) times.from());
        LocalDateTime to = date.atTime((LocalTime) times.to());
        return new Range(from, to.isBefore(from) ? to.plusDays(1) : to);
    }
}
