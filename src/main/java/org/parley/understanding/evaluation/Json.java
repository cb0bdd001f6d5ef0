package org.parley.understanding.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes maps, lists, texts, numbers and truth values as JSON (RFC 8259); what is not a number is null. */
final class Json {

    /** Line separators, the byte order mark and what is no character in Unicode. */
    private static final String SPECIAL = "\u2028\u2029\ufeff\ufffe\uffff";

    private final StringBuilder out = new StringBuilder();

    private Json() {}

    static String written(Object value) {
        Json json = new Json();
        json.value(value, 0);
        return json.out.append('\n').toString();
    }

    private void value(Object value, int depth) {
        if (value instanceof Map<?, ?> map) {
            map(map, depth);
        } else if (value instanceof List<?> list) {
            list(list, depth);
        } else if (value instanceof String text) {
            text(text);
        } else if (value instanceof Double number) {
            out.append(Double.isFinite(number) ? rounded(number) : "null");
        } else if (value instanceof Integer || value instanceof Boolean) {
            out.append(value);
        } else {
            throw new IllegalArgumentException("No JSON for " + value.getClass());
        }
    }

    /** What has no parts with parts stands on one line. */
    private void map(Map<?, ?> map, int depth) {
        boolean flat = map.values().stream().noneMatch(value -> value instanceof Map || value instanceof List);
        String separator = "";
        out.append('{');
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(separator).append(flat ? "" : newLine(depth + 1));
            text((String) entry.getKey());
            out.append(": ");
            value(entry.getValue(), depth + 1);
            separator = flat ? ", " : ",";
        }
        out.append(flat ? "" : newLine(depth)).append('}');
    }

    private void list(List<?> list, int depth) {
        boolean flat = list.stream().noneMatch(value -> value instanceof Map || value instanceof List);
        String separator = "";
        out.append('[');
        for (Object value : list) {
            out.append(separator).append(flat ? "" : newLine(depth + 1));
            value(value, depth + 1);
            separator = flat ? ", " : ",";
        }
        out.append(flat ? "" : newLine(depth)).append(']');
    }

    private static String newLine(int depth) {
        return "\n" + "  ".repeat(depth);
    }

    /** Six digits are enough for figures, and do not change from run to run by the last bit. */
    private static String rounded(double number) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(6, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (isPlain(text, i)) {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        out.append('"');
    }

    /** Escaped is what is no character by itself, and what other readers of JSON stumble over. */
    private static boolean isPlain(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        } else if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return !Character.isISOControl(c) && SPECIAL.indexOf(c) < 0;
    }
}
