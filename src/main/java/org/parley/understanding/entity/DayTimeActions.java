package org.parley.understanding.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;

/** Times and parts of the day on days. */
final class DayTimeActions {

    private DayTimeActions() {}

    static void addTo(Map<String, Action> all) {
        all.put("now", (parts, moment) -> moment.minute());
        all.put("today-part", (parts, moment) -> new DayPart(moment.today(), partOf(parts)));
        all.put(
                "yesterday-part",
                (parts, moment) -> new DayPart(moment.today().minusDays(1), PartOfDay.valueOf(parts.argument())));
        all.put("day-part", (parts, moment) -> new DayPart(parts.date(0), parts.part(1)));
        all.put("day-of-part", (parts, moment) -> ((DayPart) parts.get(0)).day());
        all.put("part-of-day", (parts, moment) -> span((DayPart) parts.get(0)));
        all.put("date-time", (parts, moment) -> at(parts.date(0), parts.clock(1), moment));
        all.put("time-date", (parts, moment) -> at(parts.date(1), ClockTime.said(parts.get(0)), moment));
        all.put("part-time", (parts, moment) -> at((DayPart) parts.get(0), ClockTime.said(parts.get(1))));
        all.put("time-part", (parts, moment) -> at((DayPart) parts.get(1), ClockTime.said(parts.get(0))));
    }

    private static PartOfDay partOf(Captures parts) {
        return parts.has(0) ? parts.part(0) : PartOfDay.valueOf(parts.argument());
    }

    private static Range span(DayPart dayPart) {
        return dayPart.part().on(dayPart.day());
    }

    /** What is past midnight is on the next day. */
    private static LocalDateTime at(DayPart dayPart, ClockTime said) {
        LocalTime time = dayPart.part().of(said);
        boolean late = dayPart.part() == PartOfDay.EVENING || dayPart.part() == PartOfDay.NIGHT;
        boolean nextDay = late && time.getHour() < PartOfDay.DAWN;
        return (nextDay ? dayPart.day().plusDays(1) : dayPart.day()).atTime(time);
    }

    /** Today, an hour that has passed is not meant if the same hour twelve later has not; and midnight is to come. */
    private static LocalDateTime at(LocalDate date, ClockTime said, Moment moment) {
        LocalDateTime usual = date.atTime(said.usual());
        if (!date.equals(moment.today()) || !usual.isBefore(moment.now())) {
            return usual;
        }
        if (said.time().equals(LocalTime.MIDNIGHT)) {
            return usual.plusDays(1);
        }
        LocalDateTime later = date.atTime(said.time()).plusHours(12);
        return said.open() && !later.isBefore(moment.now()) ? later : usual;
    }
}
