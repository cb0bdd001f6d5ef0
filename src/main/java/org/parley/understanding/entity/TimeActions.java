package org.parley.understanding.entity;

import java.time.LocalTime;
import java.util.Map;

/** Times of day. A captured half of the day is 0 for am and 12 for pm. */
final class TimeActions {

    private TimeActions() {}

    static void addTo(Map<String, Action> all) {
        all.put("hour", (parts, moment) -> ClockTime.of(parts.integer(0), 0));
        all.put("hour-minute", (parts, moment) -> ClockTime.of(parts.integer(0), parts.integer(1)));
        all.put("at-time", (parts, moment) -> ClockTime.exact(LocalTime.parse(parts.argument())));
        all.put("hundreds", (parts, moment) -> hundreds(parts.integer(0)));
        all.put("past", (parts, moment) -> minutes(parts, 1));
        all.put("to", (parts, moment) -> minutes(parts, -1));
        all.put("minus-minutes", (parts, moment) -> shifted(parts.get(0), -parts.integer(1)));
        all.put("half-past", (parts, moment) -> shifted(parts.get(0), argument(parts)));
        all.put("to-half", (parts, moment) -> shifted(parts.get(1), -30 - parts.integer(0)));
        all.put("past-half", (parts, moment) -> shifted(parts.get(1), -30 + parts.integer(0)));
        all.put("half-of-day", (parts, moment) -> halfOfDay(ClockTime.said(parts.get(0)), parts.integer(1)));
        all.put("in-part", (parts, moment) -> in(parts.part(1), ClockTime.said(parts.get(0))));
        all.put(
                "in-this-part",
                (parts, moment) -> in(PartOfDay.valueOf(parts.argument()), ClockTime.said(parts.get(0))));
        all.put("part-clock", (parts, moment) -> in(parts.part(0), parts.clock(1)));
        all.put(
                "time-after",
                (parts, moment) -> parts.length(0).isWholeDays()
                        ? null
                        : ClockTime.exact(parts.length(0).after(moment.minute()).toLocalTime()));
        all.put("part", (parts, moment) -> parts.part(0).span());
    }

    private static int argument(Captures parts) {
        return Integer.parseInt(parts.argument());
    }

    /** "Eight hundred", "seven hundred and thirty". */
    private static ClockTime hundreds(int said) {
        return said < 100 || said > 2359 ? null : ClockTime.of(said / 100, said % 100);
    }

    private static ClockTime shifted(Object said, int minutes) {
        return ClockTime.said(said).plusMinutes(minutes);
    }

    /** With an argument the minutes, without the first part has them. */
    private static ClockTime minutes(Captures parts, int direction) {
        return parts.argument().isEmpty()
                ? shifted(parts.get(1), direction * parts.integer(0))
                : shifted(parts.last(), direction * argument(parts));
    }

    /** 12 am is midnight, 12 pm is noon; "19:30 pm" is said by some and means what it says. */
    private static ClockTime halfOfDay(ClockTime said, int half) {
        int hour = said.time().getHour();
        if (hour > 12) {
            return half == 12 ? ClockTime.exact(said.time()) : null;
        }
        return ClockTime.exact(said.time().withHour(hour % 12 + half));
    }

    private static ClockTime in(PartOfDay part, ClockTime said) {
        return ClockTime.exact(part.of(said));
    }
}
