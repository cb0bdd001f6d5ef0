package org.parley.understanding.entity;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import org.parley.understanding.Context;

/** A context while a sentence is read: the reference clock on the person's wall. */
record Moment(Context context, LocalDateTime now) {

    static Moment of(Context context) {
        return new Moment(context, LocalDateTime.ofInstant(context.now(), context.zone()));
    }

    /** The seconds are nobody's business: "in an hour" is at a full minute. */
    LocalDateTime minute() {
        return now.truncatedTo(ChronoUnit.MINUTES);
    }

    LocalDate today() {
        return now.toLocalDate();
    }

    /** Whether the locale writes the day before the month (Unicode CLDR, as the JDK has it). */
    boolean isDayFirst() {
        String pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, context.locale());
        return pattern.indexOf('d') < pattern.indexOf('M');
    }
}
