package org.parley.understanding.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.parley.understanding.evaluation.Page.Kind;
import org.parley.understanding.evaluation.Page.Section;
import org.parley.understanding.evaluation.Page.Table;

/** Writes a {@link Page} for a terminal. Control characters in what users said do not reach it. */
final class TextPage {

    private final StringBuilder out = new StringBuilder();

    private TextPage() {}

    static String of(Page page) {
        TextPage text = new TextPage();
        text.line(page.title());
        text.line(page.lead());
        page.sections().stream().filter(section -> section.kind() == Kind.PLAIN).forEach(text::section);
        return text.out.toString();
    }

    private void section(Section section) {
        line("");
        line(section.heading().toUpperCase(Locale.ROOT));
        if (!section.note().isEmpty()) {
            line(section.note());
        }
        table(section.table());
    }

    private void table(Table table) {
        List<Integer> widths = IntStream.range(0, table.columns().size())
                .mapToObj(column -> width(table, column))
                .toList();
        row(table.columns(), widths);
        table.rows().forEach(row -> row(row, widths));
    }

    /** The last column is as wide as it happens to be. */
    private static int width(Table table, int column) {
        return column == table.columns().size() - 1
                ? 0
                : Math.max(
                        length(table.columns().get(column)),
                        table.rows().stream()
                                .mapToInt(row -> row.get(column)
                                        .lines()
                                        .mapToInt(TextPage::length)
                                        .max()
                                        .orElse(0))
                                .max()
                                .orElse(0));
    }

    /** Cells of several lines go on below. */
    private void row(List<String> cells, List<Integer> widths) {
        List<List<String>> lines =
                cells.stream().map(cell -> cell.lines().toList()).toList();
        int height = Math.max(1, lines.stream().mapToInt(List::size).max().orElse(1));
        for (int i = 0; i < height; i++) {
            int number = i;
            line(IntStream.range(0, cells.size())
                    .mapToObj(column -> padded(
                            number < lines.get(column).size()
                                    ? lines.get(column).get(number)
                                    : "",
                            widths.get(column)))
                    .collect(Collectors.joining("  ", "  ", "")));
        }
    }

    private static String padded(String cell, int width) {
        return cell + " ".repeat(Math.max(0, width - length(cell)));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private void line(String text) {
        text.stripTrailing().codePoints().map(TextPage::shown).forEach(out::appendCodePoint);
        out.append('\n');
    }

    private static int shown(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '\ufffd' : c;
    }
}
