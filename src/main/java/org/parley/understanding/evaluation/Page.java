package org.parley.understanding.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A report as people read it, whether as HTML or as plain text.
 *
 * @param lead the first sentence
 */
record Page(String title, String lead, List<Section> sections) {

    Page {
        sections = List.copyOf(sections);
    }

    /**
     * A part with a heading.
     *
     * @param note how to read it; may be empty
     * @param kind where it is shown, and how
     */
    record Section(String heading, String note, Kind kind, Optional<Chart> chart, Table table) {

        Section(String heading, String note, Table table) {
            this(heading, note, Kind.PLAIN, Optional.empty(), table);
        }

        Section(String heading, String note, Chart chart, Table table) {
            this(heading, note, Kind.PLAIN, Optional.of(chart), table);
        }
    }

    enum Kind {
        PLAIN,
        /** Too wide for a terminal. */
        MATRIX,
        /** Too long for a terminal; closed on a page until somebody looks. */
        LONG
    }

    /** Rows of cells; the first cell of a row names it. A cell may have several lines. */
    record Table(List<String> columns, List<List<String>> rows) {

        Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<String> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("A row has as many cells as there are columns");
                }
            }
        }

        boolean isEmpty() {
            return rows.isEmpty();
        }
    }

    /** Collects the sections that have something to show. */
    static final class Builder {

        private final List<Section> sections = new ArrayList<>();

        Builder add(Section section) {
            if (!section.table().isEmpty()) {
                sections.add(section);
            }
            return this;
        }

        Page page(String title, String lead) {
            return new Page(title, lead, sections);
        }
    }
}
