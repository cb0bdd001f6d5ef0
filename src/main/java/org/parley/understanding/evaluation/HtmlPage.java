package org.parley.understanding.evaluation;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.understanding.evaluation.Page.Kind;
import org.parley.understanding.evaluation.Page.Section;
import org.parley.understanding.evaluation.Page.Table;
import org.parley.understanding.text.Resource;

/**
 * Writes a {@link Page} as one HTML file: no script, nothing to load, and a policy that forbids both. All text is
 * escaped.
 */
final class HtmlPage {

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    /** Characters, from which on a cell is more than a name. */
    private static final int SENTENCE = 24;

    private static final String STYLE = String.join("\n", Resource.lines("evaluation/report.css"));

    private final Markup out = new Markup();

    private HtmlPage() {}

    static String of(Page page) {
        HtmlPage html = new HtmlPage();
        html.head(page.title());
        html.out.raw("<body><main>").element("h1", page.title()).element("p", page.lead());
        page.sections().forEach(html::section);
        return html.out.raw("</main></body></html>\n").toString();
    }

    private void head(String title) {
        out.raw("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
        out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        out.raw("<meta name=\"color-scheme\" content=\"light dark\">");
        out.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY + "\">");
        out.element("title", title).raw("<style>" + STYLE + "</style></head>\n");
    }

    private void section(Section section) {
        boolean closed = section.kind() == Kind.LONG;
        out.raw("<section>").element("h2", section.heading());
        if (!section.note().isEmpty()) {
            out.element("p", section.note());
        }
        section.chart().ifPresent(chart -> SvgChart.write(chart, out));
        out.raw(closed ? "<details><summary>" : "");
        out.text(closed ? section.table().rows().size() + " rows" : "").raw(closed ? "</summary>" : "");
        out.raw("<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .text(section.heading())
                .raw("\">");
        table(section.table(), section.kind() == Kind.MATRIX);
        out.raw("</div>").raw(closed ? "</details>" : "").raw("</section>\n");
    }

    private void table(Table table, boolean matrix) {
        List<String> kinds = IntStream.range(0, table.columns().size())
                .mapToObj(column -> kind(table, column))
                .toList();
        out.raw(matrix ? "<table class=\"matrix\"><thead><tr>" : "<table><thead><tr>");
        table.columns()
                .forEach(column ->
                        out.raw("<th scope=\"col\"><span>").text(column).raw("</span></th>"));
        out.raw("</tr></thead><tbody>\n");
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> cells = table.rows().get(row);
            out.raw("<tr><th scope=\"row\" dir=\"auto\">").lines(cells.get(0)).raw("</th>");
            for (int column = 1; column < cells.size(); column++) {
                boolean same = matrix && column == row + 1;
                out.raw("<td dir=\"auto\" class=\"" + kinds.get(column) + (same ? " same" : "") + "\">")
                        .lines(cells.get(column))
                        .raw("</td>");
            }
            out.raw("</tr>\n");
        }
        out.raw("</tbody></table>");
    }

    /** Figures stand in a line, and sentences get room where there is little. */
    private static String kind(Table table, int column) {
        List<String> cells = table.rows().stream().map(row -> row.get(column)).toList();
        if (cells.stream().allMatch(HtmlPage::isFigure)) {
            return "figure";
        }
        return cells.stream().anyMatch(cell -> cell.length() > SENTENCE) ? "sentence" : "word";
    }

    private static boolean isFigure(String text) {
        return text.codePoints().allMatch(c -> "0123456789.,%– ms".indexOf(c) >= 0);
    }
}
