package org.parley.understanding.entity;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A full ISO 8601 date-time; one with an offset is turned into the person's zone. */
final class TimestampForm {

    private static final Pattern FORM =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)(Z|[+-]\\d{2}:\\d{2})?");
    private static final int LONGEST = 40;
    private static final int YEAR_DIGITS = 4;

    private final Moment moment;

    TimestampForm(Moment moment) {
        this.moment = moment;
    }

    Optional<Edge> read(Tokens tokens, int from) {
        if (tokens.get(from).key().length() != YEAR_DIGITS || !tokens.isGlued(from + 1)) {
            return Optional.empty();
        }
        int start = tokens.get(from).start();
        String text = tokens.text();
        Matcher form = FORM.matcher(text).region(start, Math.min(text.length(), start + LONGEST));
        return form.lookingAt()
                ? value(form).map(value -> new Edge("timestamp", from, end(tokens, from, form.end()), value))
                : Optional.empty();
    }

    private Optional<LocalDateTime> value(Matcher form) {
        try {
            return Optional.of(form.group(2) == null ? LocalDateTime.parse(form.group(1)) : inZone(form.group()));
        } catch (DateTimeException noSuchMoment) {
            return Optional.empty();
        }
    }

    private LocalDateTime inZone(String written) {
        return OffsetDateTime.parse(written)
                .atZoneSameInstant(moment.context().zone())
                .toLocalDateTime();
    }

    private static int end(Tokens tokens, int from, int end) {
        int to = from;
        while (to < tokens.size() && tokens.get(to).end() <= end) {
            to++;
        }
        return to;
    }
}
