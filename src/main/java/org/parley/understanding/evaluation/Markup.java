package org.parley.understanding.evaluation;

/** HTML in the making: what is not {@link #raw} is escaped, for element content and for quoted attributes. */
final class Markup {

    private final StringBuilder out = new StringBuilder();

    /** @param markup never with anything in it that was read from a file */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    Markup element(String name, String content) {
        return raw("<" + name + " dir=\"auto\">").text(content).raw("</" + name + ">");
    }

    /** Text of several lines. */
    Markup lines(String text) {
        String separator = "";
        for (String line : text.lines().toList()) {
            raw(separator).text(line);
            separator = "<br>";
        }
        return this;
    }

    Markup text(String text) {
        text.codePoints().forEach(this::escaped);
        return this;
    }

    /** Characters that HTML does not allow become the sign for that. */
    private void escaped(int c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(isAllowed(c) ? c : '\ufffd');
        }
    }

    private static boolean isAllowed(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean none = (c & 0xfffe) == 0xfffe || c >= 0xfdd0 && c <= 0xfdef;
        return !surrogate && !none && (!Character.isISOControl(c) || c == '\n' || c == '\t');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
