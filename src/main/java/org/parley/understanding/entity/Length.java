package org.parley.understanding.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A length of time as ISO 8601 counts it: months (a year has twelve) and days of the calendar, and seconds. Weeks are
 * seven days, for {@code java.time} writes no weeks. Half a day is 12 hours, half a month 15 days.
 */
record Length(long months, long days, long seconds) {

    private static final BigDecimal SECONDS_A_DAY = BigDecimal.valueOf(86_400);
    private static final BigDecimal DAYS_A_MONTH = BigDecimal.valueOf(30);

    /** A thousand years: what is longer is no length anybody plans with. */
    private static final BigDecimal LONGEST = BigDecimal.valueOf(12_000);

    /** So many months, days or seconds, with what does not come out even in the next smaller unit. */
    static Length of(BigDecimal months, BigDecimal days, BigDecimal seconds) {
        if (months.compareTo(LONGEST) > 0) {
            throw new ArithmeticException("Longer than a thousand years");
        }
        BigDecimal wholeMonths = months.setScale(0, RoundingMode.DOWN);
        BigDecimal allDays = days.add(months.subtract(wholeMonths).multiply(DAYS_A_MONTH));
        BigDecimal wholeDays = allDays.setScale(0, RoundingMode.DOWN);
        BigDecimal allSeconds = seconds.add(allDays.subtract(wholeDays).multiply(SECONDS_A_DAY));
        return new Length(
                wholeMonths.longValueExact(),
                wholeDays.longValueExact(),
                allSeconds.setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    Length times(BigDecimal factor) {
        return of(
                factor.multiply(BigDecimal.valueOf(months)),
                factor.multiply(BigDecimal.valueOf(days)),
                factor.multiply(BigDecimal.valueOf(seconds)));
    }

    Length plus(Length other) {
        return new Length(
                Math.addExact(months, other.months),
                Math.addExact(days, other.days),
                Math.addExact(seconds, other.seconds));
    }

    /** Whether each unit of the other is smaller, as in "a year and two months", not "two months and a year". */
    boolean isCoarserThan(Length other) {
        return months > 0 && other.months == 0
                || months > 0 && months % 12 == 0 && other.months < 12
                || days > 0 && other.months == 0 && other.days < days && (other.days == 0 || days % 7 == 0)
                || seconds > 0 && other.months == 0 && other.days == 0 && other.unit() < unit();
    }

    private long unit() {
        return seconds % 3600 == 0 ? 3600 : seconds % 60 == 0 ? 60 : 1;
    }

    boolean isWholeDays() {
        return seconds == 0;
    }

    LocalDate after(LocalDate day) {
        return day.plusMonths(months).plusDays(days);
    }

    LocalDateTime after(LocalDateTime moment) {
        return moment.plusMonths(months).plusDays(days).plusSeconds(seconds);
    }

    LocalDate before(LocalDate day) {
        return day.minusMonths(months).minusDays(days);
    }

    LocalDateTime before(LocalDateTime moment) {
        return moment.minusMonths(months).minusDays(days).minusSeconds(seconds);
    }

    @Override
    public String toString() {
        String date = part(months / 12, "Y") + part(months % 12, "M") + part(days, "D");
        String time = part(seconds / 3600, "H") + part(seconds / 60 % 60, "M") + part(seconds % 60, "S");
        return date.isEmpty() && time.isEmpty() ? "PT0S" : "P" + date + (time.isEmpty() ? "" : "T" + time);
    }

    private static String part(long amount, String unit) {
        return amount == 0 ? "" : amount + unit;
    }
}
