package org.parley.benchmark;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values, whose cells may be quoted and over several lines (RFC 4180). Used once. */
final class CommaSeparated {

    private final List<List<String>> rows = new ArrayList<>(List.of(new ArrayList<>()));
    private final StringBuilder cell = new StringBuilder();

    private CommaSeparated() {}

    static List<List<String>> rows(String text) {
        CommaSeparated values = new CommaSeparated();
        values.read(text.replace("\r\n", "\n"));
        return values.rows;
    }

    private void read(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
                cell.append(doubled ? "\"" : "");
                i += doubled ? 1 : 0;
                quoted = doubled || !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                end(c);
            } else {
                cell.append(c);
            }
        }
        end('\n');
    }

    private void end(char separator) {
        rows.get(rows.size() - 1).add(cell.toString());
        cell.setLength(0);
        if (separator == '\n') {
            rows.add(new ArrayList<>());
        }
    }
}
