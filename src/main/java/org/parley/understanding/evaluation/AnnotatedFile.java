package org.parley.understanding.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.parley.understanding.Entity;

/** Files of sentences with the entities that should be found in them. */
public final class AnnotatedFile {

    /** Stands in files of names for "no name here". */
    static final String NO_NAME = "-";

    private AnnotatedFile() {}

    /**
     * Lines such as {@code a table for [two](people=2) on [Friday](date)}, and after a tab, if the bot has just asked
     * for something, its type.
     *
     * @throws UnusableInput naming file and line
     */
    public static List<AnnotatedLine> readEntities(Path file) {
        return read(file, AnnotatedFile::entities);
    }

    /**
     * Lines of an answer to the question for a name, a tab, and the name as it stands in the answer, or {@code -}.
     *
     * @throws UnusableInput naming file and line
     */
    public static List<AnnotatedLine> readNames(Path file) {
        return read(file, AnnotatedFile::name);
    }

    private static List<AnnotatedLine> read(Path file, Function<List<String>, AnnotatedLine> reader) {
        List<AnnotatedLine> lines = new ArrayList<>();
        for (TextLines.Line line : TextLines.read(file).lines()) {
            try {
                lines.add(reader.apply(line.cells()));
            } catch (IllegalArgumentException e) {
                throw new UnusableInput(file, line.number(), e.getMessage());
            }
        }
        return lines;
    }

    private static AnnotatedLine entities(List<String> cells) {
        if (cells.size() > 2) {
            throw new IllegalArgumentException("at most one tab is expected: the sentence, a tab, what was asked for");
        }
        boolean asked = cells.size() == 2 && !cells.get(1).isEmpty();
        return Notation.read(cells.get(0), asked ? Set.of(cells.get(1)) : Set.of());
    }

    private static AnnotatedLine name(List<String> cells) {
        if (cells.size() != 2 || cells.get(1).isEmpty()) {
            throw new IllegalArgumentException("one tab is expected: the answer, a tab, the name in it or " + NO_NAME);
        }
        return named(cells.get(0), cells.get(1));
    }

    /**
     * An answer to the question for a name.
     *
     * @param name as it stands in the answer, the last time if several times; {@code -} for none
     * @throws IllegalArgumentException if it does not stand there
     */
    public static AnnotatedLine named(String answer, String name) {
        int start = answer.lastIndexOf(name);
        if (!name.equals(NO_NAME) && start < 0) {
            throw new IllegalArgumentException("the name is not in the answer; write it as it stands there");
        }
        List<AnnotatedSpan> spans = name.equals(NO_NAME)
                ? List.of()
                : List.of(new AnnotatedSpan(Entity.PERSON, start, start + name.length(), ""));
        return new AnnotatedLine(answer, Set.of(Entity.PERSON), spans);
    }
}
