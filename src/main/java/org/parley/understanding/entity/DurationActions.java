package org.parley.understanding.entity;

import java.math.BigDecimal;
import java.util.Map;

/** Durations, and the days and moments they lead to. */
final class DurationActions {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private DurationActions() {}

    static void addTo(Map<String, Action> all) {
        all.put("length", (parts, moment) -> unit(parts).times(count(parts, 0)));
        all.put(
                "length-and-half",
                (parts, moment) -> unit(parts).times(count(parts, 0).add(HALF)));
        all.put("part-of", (parts, moment) -> unit(parts).times(new BigDecimal(parts.argument())));
        all.put("quarter-hours", (parts, moment) -> new Length(0, 0, 900L * Integer.parseInt(parts.argument())));
        all.put("join", (parts, moment) -> join(parts.length(0), parts.length(1)));
        all.put("hours-minutes", (parts, moment) -> hoursAndMinutes(parts));
        all.put(
                "date-after",
                (parts, moment) ->
                        parts.length(0).isWholeDays() ? parts.length(0).after(moment.today()) : null);
        all.put(
                "date-before",
                (parts, moment) ->
                        parts.length(0).isWholeDays() ? parts.length(0).before(moment.today()) : null);
        all.put(
                "after",
                (parts, moment) ->
                        parts.length(0).isWholeDays() ? null : parts.length(0).after(moment.minute()));
        all.put(
                "before",
                (parts, moment) ->
                        parts.length(0).isWholeDays() ? null : parts.length(0).before(moment.minute()));
        all.put(
                "length-after-date",
                (parts, moment) ->
                        parts.length(0).isWholeDays() ? parts.length(0).after(parts.date(1)) : null);
        all.put(
                "length-before-date",
                (parts, moment) ->
                        parts.length(0).isWholeDays() ? parts.length(0).before(parts.date(1)) : null);
        all.put(
                "date-and-length",
                (parts, moment) ->
                        parts.length(1).isWholeDays() ? parts.length(1).after(parts.date(0)) : null);
    }

    private static BigDecimal count(Captures parts, int index) {
        return parts.has(index) ? parts.number(index) : BigDecimal.ONE;
    }

    /** Units are written as in ISO 8601 but without P: "T60" is a minute, "12M" a year, "7D" a week. */
    private static Length unit(Captures parts) {
        String unit = (String) parts.last();
        long amount = Long.parseLong(unit.replaceAll("\\D", ""));
        return switch (unit.charAt(unit.length() - 1)) {
            case 'M' -> new Length(amount, 0, 0);
            case 'D' -> new Length(0, amount, 0);
            default -> new Length(0, 0, amount);
        };
    }

    private static Length join(Length first, Length second) {
        return first.isCoarserThan(second) ? first.plus(second) : null;
    }

    private static Length hoursAndMinutes(Captures parts) {
        int minutes = parts.integer(1);
        return minutes < 60 ? new Length(0, 0, parts.integer(0) * 3600L + minutes * 60L) : null;
    }
}
