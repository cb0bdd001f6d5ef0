package org.parley.understanding.entity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How often something happens, as a recurrence rule of RFC 5545, section 3.3.10: "FREQ=WEEKLY;BYDAY=MO". */
final class RecurrenceActions {

    private RecurrenceActions() {}

    static void addTo(Map<String, Action> all) {
        all.put("every", (parts, moment) -> "FREQ=" + parts.argument());
        all.put("weekly", (parts, moment) -> "FREQ=WEEKLY" + interval(parts.argument()) + ";BYDAY=" + days(parts));
        all.put("every-length", (parts, moment) -> every(parts.length(0)));
        all.put("monthly", (parts, moment) -> "FREQ=MONTHLY;BYMONTHDAY=" + daysOfMonth(parts));
        all.put("monthly-weekday", (parts, moment) -> monthlyWeekday(parts));
        all.put("yearly", (parts, moment) -> yearly(parts.date(0)));
        all.put("at-times", (parts, moment) -> at(parts.text(0), parts.clock(1)));
    }

    private static String interval(String weeks) {
        return weeks.isEmpty() ? "" : ";INTERVAL=" + weeks;
    }

    private static String days(Captures parts) {
        TreeSet<Integer> days = new TreeSet<>();
        for (int i = 0; i < parts.values().length; i++) {
            if (parts.has(i)) {
                days.add(parts.integer(i));
            }
        }
        return days.stream().map(RecurrenceActions::day).collect(Collectors.joining(","));
    }

    /** "MO". */
    private static String day(int dayOfWeek) {
        return DayOfWeek.of(dayOfWeek).name().substring(0, 2);
    }

    /** Every so much of one unit; a year and two months is no rhythm. */
    private static String every(Length length) {
        int units = (length.months() > 0 ? 1 : 0) + (length.days() > 0 ? 1 : 0) + (length.seconds() > 0 ? 1 : 0);
        if (units != 1) {
            return null;
        }
        if (length.months() > 0) {
            return length.months() % 12 == 0 ? freq("YEARLY", length.months() / 12) : freq("MONTHLY", length.months());
        }
        if (length.days() > 0) {
            return length.days() % 7 == 0 ? freq("WEEKLY", length.days() / 7) : freq("DAILY", length.days());
        }
        if (length.seconds() % 3600 == 0) {
            return freq("HOURLY", length.seconds() / 3600);
        }
        return length.seconds() % 60 == 0
                ? freq("MINUTELY", length.seconds() / 60)
                : freq("SECONDLY", length.seconds());
    }

    private static String freq(String frequency, long interval) {
        return "FREQ=" + frequency + (interval == 1 ? "" : ";INTERVAL=" + interval);
    }

    private static String daysOfMonth(Captures parts) {
        return IntStream.range(0, parts.values().length)
                .map(parts::integer)
                .sorted()
                .distinct()
                .mapToObj(day -> String.valueOf(ChronoField.DAY_OF_MONTH.checkValidIntValue(day)))
                .collect(Collectors.joining(","));
    }

    /** "Every first Monday of the month"; the last is -1. */
    private static String monthlyWeekday(Captures parts) {
        int nth = parts.argument().isEmpty() ? parts.integer(0) : Integer.parseInt(parts.argument());
        return nth > 5 || nth == 0 ? null : "FREQ=MONTHLY;BYDAY=" + nth + day(((Number) parts.last()).intValue());
    }

    private static String yearly(LocalDate date) {
        return "FREQ=YEARLY;BYMONTH=" + date.getMonthValue() + ";BYMONTHDAY=" + date.getDayOfMonth();
    }

    private static String at(String rule, ClockTime said) {
        var time = said.usual();
        return rule.contains("BYHOUR") ? null : rule + ";BYHOUR=" + time.getHour() + ";BYMINUTE=" + time.getMinute();
    }
}
