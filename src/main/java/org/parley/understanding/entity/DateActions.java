package org.parley.understanding.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Map;

/** Days, months and years. Captured months are 1 to 12. */
final class DateActions {

    private DateActions() {}

    static void addTo(Map<String, Action> all) {
        all.put("days", (parts, moment) -> moment.today().plusDays(Integer.parseInt(parts.argument())));
        all.put("day-month", (parts, moment) -> date(parts, 0, 1, moment));
        all.put("month-day", (parts, moment) -> date(parts, 1, 0, moment));
        all.put("second", (parts, moment) -> parts.get(1));
        all.put("date", (parts, moment) -> parts.get(0) instanceof LocalDate date ? date : null);
        all.put(
                "month",
                (parts, moment) -> parts.has(1)
                        ? YearMonth.of(parts.integer(1), parts.integer(0))
                        : Dates.nextMonth(parts.integer(0), moment.today()));
        all.put(
                "months",
                (parts, moment) -> YearMonth.from(moment.today()).plusMonths(Integer.parseInt(parts.argument())));
        all.put(
                "month-of-year",
                (parts, moment) ->
                        YearMonth.of(moment.today().getYear() + Integer.parseInt(parts.argument()), parts.integer(0)));
        all.put("years", (parts, moment) -> Year.from(moment.today()).plusYears(Integer.parseInt(parts.argument())));
        all.put("year", (parts, moment) -> Year.of(parts.integer(0)));
        all.put("short-year", (parts, moment) -> BigDecimal.valueOf(Dates.fullYear(parts.integer(0), 2)));
        all.put("century-year", (parts, moment) -> centuryYear(parts));
        all.put("day-of-month", (parts, moment) -> Dates.nextDayOfMonth(parts.integer(0), moment.today()));
        all.put(
                "day-in-month",
                (parts, moment) -> YearMonth.from(moment.today())
                        .plusMonths(Integer.parseInt(parts.argument()))
                        .atDay(parts.integer(0)));
        all.put(
                "date-in-year",
                (parts, moment) ->
                        parts.date(0).withYear(moment.today().getYear() + Integer.parseInt(parts.argument())));
        all.put("fixed", (parts, moment) -> fixed(parts.argument(), moment));
        all.put(
                "month-end",
                (parts, moment) -> YearMonth.from(moment.today())
                        .plusMonths(Integer.parseInt(parts.argument()))
                        .atEndOfMonth());
        all.put(
                "end-of-month",
                (parts, moment) ->
                        Dates.nextMonth(parts.integer(0), moment.today()).atEndOfMonth());
        all.put(
                "year-end",
                (parts, moment) -> LocalDate.of(moment.today().getYear() + Integer.parseInt(parts.argument()), 12, 31));
    }

    private static LocalDate date(Captures parts, int day, int month, Moment moment) {
        return parts.has(2)
                ? LocalDate.of(parts.integer(2), parts.integer(month), parts.integer(day))
                : Dates.next(parts.integer(month), parts.integer(day), moment.today());
    }

    private static LocalDate fixed(String monthAndDay, Moment moment) {
        String[] both = monthAndDay.split("-");
        return Dates.next(Integer.parseInt(both[0]), Integer.parseInt(both[1]), moment.today());
    }

    /** "Nineteen eighty-four". */
    private static Object centuryYear(Captures parts) {
        int century = parts.integer(0);
        int year = parts.integer(1);
        boolean fits = (century == 19 || century == 20) && year >= 10 && year < 100;
        return fits ? BigDecimal.valueOf(century * 100L + year) : null;
    }
}
