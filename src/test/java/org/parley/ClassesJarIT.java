package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The heart as a plain library: the lines of the architecture page, run in {@code jshell} on the classes jar. */
class ClassesJarIT {

    private static final List<String> LIBRARIES =
            List.of("opennlp-tools", "slf4j-api", "snakeyaml-engine", "autolink-", "libphonenumber-", "re2j-");

    @Test
    void runsTheLinesOfTheDocument(@TempDir Path directory) throws Exception {
        Path script = Files.writeString(directory.resolve("lines.jsh"), linesOfTheDocument() + "/exit\n");
        Process jshell = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jshell")
                                .toString(),
                        "--class-path",
                        classPath(),
                        script.toString())
                .redirectErrorStream(true)
                .start();
        jshell.getOutputStream().close();
        String said = new String(jshell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(jshell.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said).contains("Nice to meet you, Ada!");
    }

    private static String linesOfTheDocument() throws IOException {
        Matcher lines = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("src/site/markdown/architecture.md")));
        assertThat(lines.find()).as("lines to run in the document").isTrue();
        return lines.group(1);
    }

    private static String classPath() {
        String target = System.getProperty("parley.target");
        Stream<String> libraries = Stream.of(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jar -> LIBRARIES.stream().anyMatch(new File(jar).getName()::startsWith));
        return Stream.concat(Stream.of(target + "/parley-classes.jar"), libraries)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
