package org.parley.understanding.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.understanding.evaluation.Page.Kind;
import org.parley.understanding.evaluation.Page.Section;
import org.parley.understanding.evaluation.Page.Table;

/** A {@link ConfusionMatrix} that fits a page. */
final class MatrixSection {

    private static final int MOST_LABELS = 25;

    private MatrixSection() {}

    static Section of(ConfusionMatrix all) {
        ConfusionMatrix worst = all.worst(MOST_LABELS);
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < worst.labels().size(); row++) {
            List<String> cells = new ArrayList<>(List.of(worst.labels().get(row)));
            worst.rows().get(row).forEach(count -> cells.add(count == 0 ? "" : count.toString()));
            rows.add(cells);
        }
        List<String> columns = new ArrayList<>(List.of("expected"));
        columns.addAll(worst.labels());
        String note = "A row for each expected intent, a column for each given one.";
        return new Section(
                "Confusion matrix",
                worst.labels().size() == all.labels().size()
                        ? note
                        : note + " The " + MOST_LABELS + " with the most mistakes of "
                                + all.labels().size() + ".",
                Kind.MATRIX,
                Optional.empty(),
                new Table(columns, rows));
    }
}
