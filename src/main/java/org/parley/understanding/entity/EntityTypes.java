package org.parley.understanding.entity;

import org.parley.understanding.Context;

/**
 * The types that are recognised in any bot, with the form of their values. Dates and times are ISO 8601, local to the
 * {@link Context#zone() zone} of the context, in the text forms of {@code java.time}.
 */
public final class EntityTypes {

    /** "42", "-5", "1234.56" */
    public static final String NUMBER = "number";

    /** "3" for the third */
    public static final String ORDINAL = "ordinal";

    /** whole years, "42" */
    public static final String AGE = "age";

    /** "2026-11-21"; of reduced precision "2026-12", "2027" or, for a week, "2026-W48" */
    public static final String DATE = "date";

    /** "19:30" */
    public static final String TIME = "time";

    /** "2026-11-21T19:30" */
    public static final String DATETIME = "datetime";

    /** both ends included: "2026-11-21/2026-11-22" */
    public static final String DATE_RANGE = "date-range";

    /** "18:00/20:00" */
    public static final String TIME_RANGE = "time-range";

    /** "2026-11-21T18:00/2026-11-21T22:00" */
    public static final String DATETIME_RANGE = "datetime-range";

    /** "PT2H30M", "P14D" for two weeks, "P1Y6M" */
    public static final String DURATION = "duration";

    /** ISO 4217 code and amount: "EUR 5.50" */
    public static final String MONEY = "money";

    /** how often, as a recurrence rule of RFC 5545: "FREQ=WEEKLY;BYDAY=MO" */
    public static final String RECURRENCE = "recurrence";

    public static final String EMAIL = "email";

    /** E.164: "+442079460958" */
    public static final String PHONE = "phone";

    /** with a scheme: "https://example.com" */
    public static final String URL = "url";

    /** Looks like an entity and is none ("wait a second"): competes with other candidates and is never returned. */
    static final String NONE = "none";

    private EntityTypes() {}
}
