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
        List<Boolean> numeric = IntStream.range(0, table.columns().size())
                .mapToObj(column -> table.rows().stream().allMatch(row -> isFigure(row.get(column))))
                .toList();
        out.raw(matrix ? "<table class=\"matrix\"><thead><tr>" : "<table><thead><tr>");
        table.columns()
                .forEach(column ->
                        out.raw("<th scope=\"col\"><span>").text(column).raw("</span></th>"));
        out.raw("</tr></thead><tbody>\n");
        for (int row = 0; row < table.rows().size(); row++) {
            out.raw("<tr>");
            for (int column = 0; column < table.columns().size(); column++) {
                boolean same = matrix && column == row + 1;
                cell(table.rows().get(row).get(column), column == 0, numeric.get(column), same);
            }
            out.raw("</tr>\n");
        }
        out.raw("</tbody></table>");
    }

    private void cell(String text, boolean head, boolean numeric, boolean same) {
        out.raw(
                head
                        ? "<th scope=\"row\" dir=\"auto\""
                        : numeric ? "<td class=\"n" + (same ? " same" : "") + '"' : "<td dir=\"auto\"");
        out.raw(">").lines(text).raw(head ? "</th>" : "</td>");
    }

    private static boolean isFigure(String text) {
        return text.codePoints().allMatch(c -> "0123456789.,%– ms".indexOf(c) >= 0);
    }
}
