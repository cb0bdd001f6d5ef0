package org.parley.understanding.evaluation;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A command with its files, and options that are followed by a value; they may stand anywhere. */
record CommandLine(String command, List<Path> files, Map<String, String> options) {

    CommandLine {
        files = List.copyOf(files);
        options = Map.copyOf(options);
    }

    /** @throws WrongUsage if an option is unknown, stands twice or has no value, or no command is given */
    static CommandLine of(List<String> arguments, Set<String> known) {
        List<String> words = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (!argument.startsWith("--")) {
                words.add(argument);
            } else if (!known.contains(argument)) {
                throw new WrongUsage("There is no option " + argument);
            } else if (i + 1 == arguments.size() || arguments.get(i + 1).startsWith("--")) {
                throw new WrongUsage(argument + " needs a value behind it");
            } else if (options.put(argument, arguments.get(++i)) != null) {
                throw new WrongUsage(argument + " stands twice");
            }
        }
        if (words.isEmpty()) {
            throw new WrongUsage("Which command?");
        }
        return new CommandLine(
                words.get(0), words.stream().skip(1).map(CommandLine::path).toList(), options);
    }

    /** @throws WrongUsage if there is another number of files */
    CommandLine withFiles(int count) {
        if (files.size() != count) {
            throw new WrongUsage(
                    command + " needs " + count + (count == 1 ? " file, not " : " files, not ") + files.size());
        }
        return this;
    }

    Path file(int number) {
        return files.get(number);
    }

    Optional<Path> path(Option option) {
        return Optional.ofNullable(options.get(option.written())).map(CommandLine::path);
    }

    /** @throws WrongUsage if the value is not what the reader reads */
    <T> Optional<T> value(Option option, String expected, Function<String, T> reader) {
        String value = options.get(option.written());
        try {
            return Optional.ofNullable(value).map(reader);
        } catch (RuntimeException e) {
            throw new WrongUsage(option.written() + " is " + expected + ", not " + value);
        }
    }

    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new WrongUsage("This is no name of a file: " + text);
        }
    }
}
