package org.parley.settings;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What an operator may set. Read once at the start; immutable.
 *
 * @param data {@value #DATA}: the directory of what Parley keeps in files; default {@code .parley} in the home directory
 * @param adminKey {@value #ADMIN_KEY}: the administrator's key, at least {@value #SHORTEST_KEY} characters; if unset, one
 *     is generated into a file in the data directory
 * @param bots {@value #BOTS}: the bots that run, names of files below {@code bots/}, separated by commas; default
 *     {@code interview}; the first is the one the chat page opens
 * @param dialogueIdle {@value #DIALOGUE_IDLE}: after how many seconds without a word a conversation leaves memory, at
 *     least 1, default 600; WildFly reads it from the system properties only, with the bean's deployment descriptor
 * @param trainings {@value #TRAININGS}: how many bots are trained at once, at least 1; if unset, half as many as there are
 *     processors
 * @param url {@value #URL}: where people reach Parley, for the log line that says it is ready; optional
 */
public record Settings(
        Path data,
        Optional<String> adminKey,
        List<String> bots,
        Duration dialogueIdle,
        Optional<Integer> trainings,
        Optional<URI> url) {

    public static final String DATA = "parley.data";
    public static final String ADMIN_KEY = "parley.admin.key";
    public static final String BOTS = "parley.bots";
    public static final String DIALOGUE_IDLE = "parley.dialogue.idle";
    public static final String TRAININGS = "parley.trainings";
    public static final String URL = "parley.url";

    public static final int SHORTEST_KEY = 32;

    private static final Duration USUAL_IDLE = Duration.ofMinutes(10);

    public Settings {
        bots = bots.stream().distinct().toList();
        if (dialogueIdle.toSeconds() < 1) {
            throw new BadSetting(DIALOGUE_IDLE, "is a number of seconds, at least 1");
        }
        if (trainings.filter(count -> count < 1).isPresent()) {
            throw new BadSetting(TRAININGS, "is a number, at least 1");
        }
        if (bots.isEmpty()) {
            throw new BadSetting(BOTS, "names no bot: write for instance \"interview\", or leave it out");
        }
        if (adminKey.filter(key -> key.length() < SHORTEST_KEY).isPresent()) {
            throw new BadSetting(
                    ADMIN_KEY, "is shorter than " + SHORTEST_KEY + " characters: take a longer one, or leave it out");
        }
    }

    /**
     * Reads the settings.
     *
     * @param source gives the value of a setting by its name
     */
    public static Settings from(Function<String, Optional<String>> source) {
        Function<String, Optional<String>> given =
                name -> source.apply(name).map(String::strip).filter(value -> !value.isEmpty());
        return new Settings(
                given.apply(DATA).map(Settings::directory).orElse(Path.of(System.getProperty("user.home"), ".parley")),
                given.apply(ADMIN_KEY),
                given.apply(BOTS).map(Settings::names).orElse(List.of("interview")),
                given.apply(DIALOGUE_IDLE).map(Settings::seconds).orElse(USUAL_IDLE),
                given.apply(TRAININGS).map(Settings::count),
                given.apply(URL).map(Settings::uri));
    }

    private static Path directory(String value) {
        try {
            Path path = Path.of(value);
            if (!path.isAbsolute()) {
                throw new BadSetting(
                        DATA, "is no absolute path, \"" + value + "\": write it from the root, without \"~\"");
            }
            return path.normalize();
        } catch (InvalidPathException e) {
            throw new BadSetting(DATA, "is no path of a directory: " + e.getReason());
        }
    }

    private static List<String> names(String value) {
        return Stream.of(value.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static Duration seconds(String value) {
        try {
            return Duration.ofSeconds(Long.parseLong(value));
        } catch (NumberFormatException e) {
            throw new BadSetting(DIALOGUE_IDLE, "is a number of seconds, at least 1");
        }
    }

    private static int count(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new BadSetting(TRAININGS, "is a number, at least 1");
        }
    }

    private static URI uri(String value) {
        try {
            return URI.create(value);
        } catch (IllegalArgumentException e) {
            throw new BadSetting(URL, "is no URL: write for instance http://localhost:8080/parley");
        }
    }
}
