package org.parley.understanding.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Evaluates understanding from the command line; {@code --help} says how. Ends with 0 if all is well, 1 if a file cannot
 * be used, 2 if the command cannot be followed, 3 if the accuracy is below the least that was asked for.
 */
public final class Evaluate {

    private static final int FINE = 0;
    private static final int BAD_INPUT = 1;
    private static final int WRONG_USAGE = 2;
    private static final int NOT_ENOUGH = 3;

    /** Tells of every round of training, which hides the report. Held, for a logger that nobody holds is forgotten. */
    private static final Logger OPENNLP = Logger.getLogger("opennlp");

    private Evaluate() {}

    public static void main(String[] arguments) {
        OPENNLP.setLevel(Level.WARNING);
        int status = run(Arrays.asList(arguments), utf8(System.out), utf8(System.err));
        if (status != FINE) {
            System.exit(status);
        }
    }

    /** What is said about files in any language must not depend on the terminal's settings. */
    private static PrintStream utf8(PrintStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }

    /** @return the exit status */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        if (arguments.contains("--help")) {
            out.print(Usage.TEXT);
            return FINE;
        }
        try {
            return run(CommandLine.of(arguments, Option.all()), out, err);
        } catch (WrongUsage e) {
            err.println(e.getMessage() + ". --help says more.");
            return WRONG_USAGE;
        } catch (UnusableInput e) {
            err.println(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            err.println(e.getMessage());
        }
        return BAD_INPUT;
    }

    private static int run(CommandLine line, PrintStream out, PrintStream err) throws InterruptedException {
        Optional<Double> least = line.value(Option.LEAST_ACCURACY, "a number from 0 to 1", Evaluate::share);
        Result result = new Commands(line).run();
        out.print(result.toText());
        write(line.path(Option.JSON), result::toJson);
        write(line.path(Option.HTML), result::toHtml);
        double right = result.right().value();
        if (least.isPresent() && right < least.get()) {
            err.println(Figures.percent(right) + " were answered as they should be, less than "
                    + Figures.percent(least.get()) + ".");
            return NOT_ENOUGH;
        }
        return FINE;
    }

    private static void write(Optional<Path> file, Supplier<String> content) {
        if (file.isPresent()) {
            try {
                Files.writeString(file.get(), content.get());
            } catch (IOException e) {
                throw new UnusableInput(
                        file.get(), "cannot be written (" + e.getClass().getSimpleName() + ")");
            }
        }
    }

    private static double share(String text) {
        double share = Double.parseDouble(text);
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException();
        }
        return share;
    }
}
