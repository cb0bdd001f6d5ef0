package org.parley.understanding.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.understanding.Entity;
import org.parley.understanding.Understander;

/** A list of sentences with the answer they should get: {@code answer<TAB>sentence}, comments begin with #. */
public record LabelledLines(String file, List<Line> lines) {

    /** The answer "no name here" in lists of names. */
    public static final String NO_NAME = "-";

    public record Line(int number, String label, String sentence) {}

    /** How many lines were answered as the label says, and which were not. */
    public record Score(int right, List<String> wrong) {

        double share() {
            return (double) right / (right + wrong.size());
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.1f %% of %d", 100 * share(), right + wrong.size());
        }
    }

    public static LabelledLines read(String file) {
        try (InputStream in = LabelledLines.class.getResourceAsStream("/understanding/" + file)) {
            List<Line> lines = new ArrayList<>();
            int number = 0;
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R")) {
                number++;
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("#")) {
                    lines.add(new Line(number, line.substring(0, tab).strip(), line.substring(tab + 1)));
                }
            }
            return new LabelledLines(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Score scoreIntents(Understander understander) {
        return score(
                line -> understander.understand(line.sentence(), Asked.ANYTHING).intent());
    }

    public Score scoreNames(Understander understander) {
        return score(line -> understander
                .understand(line.sentence(), Asked.PERSON)
                .entity(Entity.PERSON)
                .map(name -> line.sentence().substring(name.start(), name.end()))
                .orElse(NO_NAME));
    }

    private Score score(java.util.function.Function<Line, String> answer) {
        List<String> wrong = new ArrayList<>();
        for (Line line : lines) {
            String given = answer.apply(line);
            if (!given.equals(line.label())) {
                wrong.add(file + ":" + line.number() + " " + line.sentence() + " -> " + given);
            }
        }
        return new Score(lines.size() - wrong.size(), wrong);
    }
}
