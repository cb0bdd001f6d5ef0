package org.parley.understanding.entity;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates and times by their form: ISO 8601, day/month/year in the order of the locale, hours and minutes. A rule decides
 * whether "7.30" is a time and "5/6" a date.
 */
final class DateForm {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern NO_YEAR = Pattern.compile("(\\d{1,2})([/.])(\\d{1,2})");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})([:.])(\\d{2})(?::(\\d{2}))?");

    private final boolean pointedDates;
    private final Moment moment;

    DateForm(Lexicon lexicon, Moment moment) {
        this.pointedDates = lexicon.is("dates", "pointed");
        this.moment = moment;
    }

    List<Edge> read(String written, int from, int to) {
        List<Edge> edges = new ArrayList<>(2);
        if (to == from + 1) {
            readDigits(written, from, edges);
            return edges;
        }
        add(edges, "numeric-date", from, to, () -> yearFirst(written));
        add(edges, "numeric-date", from, to, () -> yearLast(written));
        add(edges, written.contains("/") ? "day-slash-month" : "day-point-month", from, to, () -> noYear(written));
        add(edges, written.contains(":") ? "colon-clock" : "point-clock", from, to, () -> clock(written));
        return edges;
    }

    private void readDigits(String digits, int place, List<Edge> edges) {
        if (digits.length() == 3) {
            String clock = digits.charAt(0) + ":" + digits.substring(1);
            add(edges, "three-digit-clock", place, place + 1, () -> clock(clock));
        } else if (digits.length() == 4) {
            String clock = digits.substring(0, 2) + ":" + digits.substring(2);
            add(edges, "year", place, place + 1, () -> year(digits));
            add(edges, "four-digit-clock", place, place + 1, () -> clock(clock));
        }
    }

    private static void add(List<Edge> edges, String symbol, int from, int to, Supplier<Object> value) {
        try {
            Object read = value.get();
            if (read != null) {
                edges.add(new Edge(symbol, from, to, read));
            }
        } catch (DateTimeException noSuchDay) {
            // February 30 is not a date, whatever its form
        }
    }

    private static Object yearFirst(String written) {
        Matcher form = YEAR_FIRST.matcher(written);
        return form.matches() ? LocalDate.of(number(form, 1), number(form, 3), number(form, 4)) : null;
    }

    /** With points and a short year it is as likely a version number, except where dates are written with points. */
    private Object yearLast(String written) {
        Matcher form = YEAR_LAST.matcher(written);
        if (!form.matches() || form.group(2).equals(".") && form.group(4).length() == 2 && !pointedDates) {
            return null;
        }
        int year = Dates.fullYear(number(form, 4), form.group(4).length());
        return ordered(year, number(form, 1), number(form, 3));
    }

    private Object noYear(String written) {
        Matcher form = NO_YEAR.matcher(written);
        if (!form.matches()) {
            return null;
        }
        int leapYear = 2000;
        LocalDate date = ordered(leapYear, number(form, 1), number(form, 3));
        return date == null ? null : Dates.next(date.getMonthValue(), date.getDayOfMonth(), moment.today());
    }

    /** In the order of the locale, or the other if that is no date. */
    private LocalDate ordered(int year, int first, int second) {
        boolean dayFirst = second > 12 ? false : first > 12 || moment.isDayFirst();
        int month = dayFirst ? second : first;
        return month < 1 || month > 12 ? null : LocalDate.of(year, month, dayFirst ? first : second);
    }

    /** Written with a leading zero it is of 24 hours. */
    private static Object clock(String written) {
        Matcher form = CLOCK.matcher(written);
        if (!form.matches() || number(form, 1) > 23 || number(form, 3) > 59) {
            return null;
        }
        ClockTime time = ClockTime.of(number(form, 1), number(form, 3));
        int second = form.group(4) == null ? 0 : number(form, 4);
        LocalTime exact = time.time().withSecond(second);
        return new ClockTime(exact, time.open() && !written.startsWith("0"));
    }

    private static Object year(String written) {
        int year = Integer.parseInt(written);
        return year >= 1800 && year < 2200 ? new BigDecimal(year) : null;
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }
}
