package org.parley.understanding.training;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.parley.understanding.Examples;

/**
 * How much a {@link TrainingService} takes on, so that memory and processors are left for those who talk.
 *
 * @param atOnce trainings that run side by side
 * @param waiting trainings that may wait for their turn
 * @param examples of one bot
 * @param characters of all examples of one bot, in UTF-16 units
 */
public record TrainingLimits(int atOnce, int waiting, int examples, int characters) {

    private static final int WAITING = 20;
    private static final int EXAMPLES = 50_000;
    private static final int CHARACTERS = 2_000_000;

    public TrainingLimits {
        if (atOnce < 1 || waiting < 0 || examples < 1 || characters < 1) {
            throw new IllegalArgumentException("Limits under which nothing can be trained");
        }
    }

    /** For a server: half of its processors, at least one, and bots of up to 50,000 examples. */
    public static TrainingLimits usual() {
        return usual(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    /** The same with another number of trainings side by side. */
    public static TrainingLimits usual(int atOnce) {
        return new TrainingLimits(atOnce, WAITING, EXAMPLES, CHARACTERS);
    }

    void check(String name, List<Examples> asked) {
        long count = sentences(asked).count();
        if (count > examples) {
            throw new TrainingRefused(name + " has " + count + " examples, and " + examples
                    + " is the most: some hundred for an intent are plenty");
        }
        long length = sentences(asked).mapToLong(String::length).sum();
        if (length > characters) {
            throw new TrainingRefused("The examples of " + name + " have " + length + " characters, and " + characters
                    + " is the most: an example is one short sentence");
        }
    }

    private static Stream<String> sentences(List<Examples> asked) {
        return asked.stream()
                .flatMap(examples -> examples.byIntent().values().stream())
                .flatMap(Collection::stream);
    }
}
