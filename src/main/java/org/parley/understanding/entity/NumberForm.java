package org.parley.understanding.entity;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Numbers in digits as a language writes them: "1,234.56" in English, "1.234,56" in German, "1'234" in both. A comma
 * with one or two digits after it is a decimal comma everywhere, for no language groups so.
 */
final class NumberForm {

    private static final Pattern PLAIN = Pattern.compile("\\d{1,30}");
    private static final Pattern POINT = Pattern.compile("(\\d{1,3}(?:[,'’]\\d{3})+|\\d+)(?:\\.(\\d+))?");
    private static final Pattern COMMA = Pattern.compile("(\\d{1,3}(?:[.'’]\\d{3})+|\\d+)(?:,(\\d+))?");
    private static final Pattern OTHER_COMMA = Pattern.compile("(?:\\d+|\\d{1,3}(?:\\.\\d{3})+),\\d{1,2}");
    private static final Pattern OTHER_POINT = Pattern.compile("(?:\\d+|\\d{1,3}(?:,\\d{3})+)\\.\\d{1,2}");

    private final boolean comma;

    NumberForm(Lexicon lexicon) {
        comma = lexicon.is("decimal", "comma");
    }

    /** The last sign parts the decimals. */
    private static BigDecimal decimal(String written) {
        int sign = Math.max(written.lastIndexOf(','), written.lastIndexOf('.'));
        return new BigDecimal(written.substring(0, sign).replaceAll("\\D", "") + "." + written.substring(sign + 1));
    }

    /** Null if it is none. */
    BigDecimal read(String written) {
        if (PLAIN.matcher(written).matches()) {
            return new BigDecimal(written);
        }
        var form = (comma ? COMMA : POINT).matcher(written);
        if (form.matches()) {
            String whole = form.group(1).replaceAll("\\D", "");
            return NumberSum.plain(new BigDecimal(form.group(2) == null ? whole : whole + "." + form.group(2)));
        }
        boolean other = (comma ? OTHER_POINT : OTHER_COMMA).matcher(written).matches();
        return other ? NumberSum.plain(decimal(written)) : null;
    }
}
