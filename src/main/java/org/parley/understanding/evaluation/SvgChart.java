package org.parley.understanding.evaluation;

import java.util.Locale;
import java.util.stream.Collectors;
import org.parley.understanding.evaluation.Chart.Point;

/** Draws a {@link Chart}; the colours are the style sheet's. */
final class SvgChart {

    private static final int SIZE = 240;
    private static final int MARGIN = 40;

    private SvgChart() {}

    static void write(Chart chart, Markup out) {
        int whole = SIZE + 2 * MARGIN;
        out.raw("<figure><svg viewBox=\"0 0 " + whole + " " + whole + "\" role=\"img\" aria-label=\"")
                .text(chart.up() + " over " + chart.across())
                .raw("\">");
        out.raw("<rect class=\"frame\" x=\"" + MARGIN + "\" y=\"" + MARGIN + "\" width=\"" + SIZE + "\" height=\""
                + SIZE + "\"/>");
        for (int i = 0; i < chart.lines().size(); i++) {
            line(chart.lines().get(i), i, out);
        }
        label(out, MARGIN + SIZE / 2, MARGIN + SIZE + 28, "middle", chart.across());
        label(out, MARGIN, MARGIN - 12, "start", chart.up());
        for (double mark : new double[] {0, 0.5, 1}) {
            label(out, (int) x(mark), MARGIN + SIZE + 14, "middle", String.valueOf(mark));
            label(out, MARGIN - 4, (int) y(mark) + 4, "end", String.valueOf(mark));
        }
        out.raw("</svg></figure>");
    }

    private static void line(Chart.Line line, int number, Markup out) {
        String points = line.points().stream()
                .map(point -> figure(x(point.x())) + "," + figure(y(point.y())))
                .collect(Collectors.joining(" "));
        out.raw("<g class=\"line" + number + "\"><title>").text(line.name()).raw("</title>");
        out.raw("<polyline points=\"" + points + "\"/>");
        for (Point point : line.points()) {
            out.raw("<circle r=\"3\" cx=\"" + figure(x(point.x())) + "\" cy=\"" + figure(y(point.y())) + "\"/>");
        }
        out.raw("</g>");
    }

    private static void label(Markup out, int x, int y, String anchor, String text) {
        out.raw("<text x=\"" + x + "\" y=\"" + y + "\" text-anchor=\"" + anchor + "\">")
                .text(text)
                .raw("</text>");
    }

    private static double x(double value) {
        return MARGIN + value * SIZE;
    }

    private static double y(double value) {
        return MARGIN + (1 - value) * SIZE;
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
