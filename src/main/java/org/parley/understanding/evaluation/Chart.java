package org.parley.understanding.evaluation;

import java.util.List;

/** Lines over a square from 0 to 1. */
record Chart(String across, String up, List<Line> lines) {

    Chart {
        lines = List.copyOf(lines);
    }

    /** @param points those that are not a number are left out */
    record Line(String name, List<Point> points) {

        Line {
            points = points.stream()
                    .filter(point -> !Double.isNaN(point.x) && !Double.isNaN(point.y))
                    .toList();
        }
    }

    record Point(double x, double y) {}
}
