package org.parley.bot;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads a bot from its YAML file, and the file of examples it may name. */
public final class BotReader {

    private final Function<String, Optional<String>> files;

    /**
     * @param files gives a file's content by its name, for the bot file and those it names
     */
    public BotReader(Function<String, Optional<String>> files) {
        this.files = files;
    }

    /**
     * Reads the bot in a file.
     *
     * @throws BrokenBot if there is no such file, or no runnable bot in it
     */
    public Bot read(String file) {
        String content = content(file);
        Yaml root = Yaml.parse(file, content)
                .onlyWith("bot", "facts", "intents", "common", "threshold", "responses", "slots", "flows", "anywhere");
        Yaml intents = root.get("intents");
        String examples = intents.isText() ? content(intents.text()) : "";
        try {
            return new Bot(
                    root.get("bot").text(),
                    version(content + examples),
                    root.find("facts").map(facts -> facts.map(Yaml::text)).orElse(Map.of()),
                    (intents.isText() ? Yaml.parse(intents.text(), examples) : intents).map(Yaml::texts),
                    root.find("common").map(Yaml::texts).orElse(List.of()),
                    root.find("threshold").map(Yaml::share).orElse(OptionalDouble.empty()),
                    root.get("responses").map(Yaml::sentence),
                    slots(root.get("slots")),
                    root.get("flows").map(flow -> flow.list(StepReader::read)),
                    root.find("anywhere").map(flow -> flow.map(Yaml::text)).orElse(Map.of()));
        } catch (BrokenBot e) {
            throw e.getMessage().startsWith(file) ? e : new BrokenBot(file + ": " + e.getMessage(), e);
        }
    }

    private String content(String file) {
        return files.apply(file)
                .orElseThrow(() -> new BrokenBot("There is no file " + file + ": check its name and place"));
    }

    private static Map<String, Slot> slots(Yaml slots) {
        return slots.entries().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> slot(e.getKey(), e.getValue())));
    }

    private static Slot slot(String name, Yaml slot) {
        slot.onlyWith("type", "otherwise", "remember");
        boolean remember = slot.find("remember").map(Yaml::flag).orElse(false);
        return slot.as(() ->
                new Slot(name, slot.get("type").text(), slot.get("otherwise").text(), remember));
    }

    private static String version(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
