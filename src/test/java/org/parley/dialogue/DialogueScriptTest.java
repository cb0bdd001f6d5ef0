package org.parley.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.bot.Shipped;
import org.parley.chat.Reply;
import org.parley.chat.Utterance;

/**
 * Plays the scripts in {@code dialogues} with the bot that ships and its real understanding. A line says
 * {@code user: …}, {@code bot: …}, {@code left: 2} for the questions left, {@code ended}, or {@code remembered: Ada} for a
 * user who comes back.
 */
class DialogueScriptTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private static final Turn INTERVIEW = Turn.of(Shipped.interview());

    static Stream<Path> scripts() throws IOException {
        return Files.list(Path.of("src/test/resources/dialogues")).sorted();
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void goesByTheScript(Path script) throws IOException {
        List<String> played = new ArrayList<>();
        Deque<String> lines = new ArrayDeque<>(Files.readAllLines(script).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList());
        assertThat(lines).hasSizeGreaterThan(3);
        Map<String, String> remembered = lines.peek().startsWith("remembered: ")
                ? Map.of("name", lines.peek().substring("remembered: ".length()))
                : Map.of();
        Decision decision = INTERVIEW.open(remembered);
        for (String line : lines) {
            if (line.startsWith("remembered: ")) {
                played.add(line);
                played.addAll(said(decision));
            } else if (line.startsWith("user: ")) {
                decision = INTERVIEW
                        .take(decision.state(), new Utterance(line.substring("user: ".length())), NOW)
                        .decision();
                played.add(line);
                played.addAll(said(decision));
            } else if (line.startsWith("left: ")) {
                played.add("left: "
                        + INTERVIEW.standing(decision.state()).questionsLeft().orElse(-1));
            } else if (line.equals("ended")) {
                played.add(decision.state().ended() ? "ended" : "goes on");
            } else if (played.isEmpty()) {
                played.addAll(said(decision));
            }
        }
        assertThat(played).as(script.toString()).containsExactlyElementsOf(lines);
    }

    private static List<String> said(Decision decision) {
        return decision.replies().stream()
                .map(Reply::text)
                .map(text -> "bot: " + text)
                .toList();
    }
}
