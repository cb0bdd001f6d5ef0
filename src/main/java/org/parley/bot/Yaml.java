package org.parley.bot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A place in a YAML file that knows its line, so that whatever is wrong there can be named. */
record Yaml(String file, Node node) {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(20)
            .build();

    static Yaml parse(String file, String content) {
        try {
            return new Compose(SETTINGS)
                    .composeString(content)
                    .map(root -> new Yaml(file, root))
                    .orElseThrow(() -> new BrokenBot(file + " is empty: begin with \"bot: a-name\""));
        } catch (MarkedYamlEngineException e) {
            throw new BrokenBot(at(file, e.getProblemMark()) + "this is no YAML: " + e.getProblem(), e);
        } catch (YamlEngineException e) {
            throw new BrokenBot(file + " is no YAML: " + e.getMessage(), e);
        }
    }

    /** What the function makes of this place; what it refuses is reported with the line. */
    <T> T as(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw broken(e.getMessage());
        }
    }

    BrokenBot broken(String problem) {
        return new BrokenBot(at(file, node.getStartMark()) + problem);
    }

    Yaml get(String key) {
        return find(key).orElseThrow(() -> broken("\"" + key + "\" is missing here"));
    }

    Optional<Yaml> find(String key) {
        return Optional.ofNullable(entries().get(key));
    }

    /** Refuses keys that mean nothing here: a slip in a key must not go unnoticed. */
    Yaml onlyWith(String... known) {
        entries().forEach((key, value) -> {
            if (!Arrays.asList(known).contains(key)) {
                throw value.broken("\"" + key + "\" means nothing here: use one of " + new TreeSet<>(List.of(known)));
            }
        });
        return this;
    }

    Map<String, Yaml> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw broken("\"key: value\" pairs are expected here");
        }
        Map<String, Yaml> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            Yaml key = new Yaml(file, tuple.getKeyNode());
            if (entries.put(key.text(), new Yaml(file, tuple.getValueNode())) != null) {
                throw key.broken("\"" + key.text() + "\" is here twice: keep one");
            }
        }
        return entries;
    }

    <T> Map<String, T> map(Function<Yaml, T> each) {
        Map<String, T> mapped = new LinkedHashMap<>();
        entries().forEach((key, value) -> mapped.put(key, each.apply(value)));
        return mapped;
    }

    <T> List<T> list(Function<Yaml, T> each) {
        if (!(node instanceof SequenceNode sequence)) {
            throw broken("a list is expected here: \"[one, two]\", or lines that begin with \"- \"");
        }
        List<T> items = new ArrayList<>();
        sequence.getValue().forEach(item -> items.add(each.apply(new Yaml(file, item))));
        return items;
    }

    List<String> texts() {
        return list(Yaml::text);
    }

    boolean isText() {
        return node instanceof ScalarNode;
    }

    String text() {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        throw broken("a text is expected here");
    }

    Sentence sentence() {
        return new Sentence(text());
    }

    /** A number that need not be whole. */
    OptionalDouble share() {
        try {
            return OptionalDouble.of(Double.parseDouble(text()));
        } catch (NumberFormatException e) {
            throw broken("a number such as 0.4 is expected here, not \"" + text() + "\"");
        }
    }

    int number() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            throw broken("a whole number is expected here, not \"" + text() + "\"");
        }
    }

    boolean flag() {
        return switch (text()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw broken("\"true\" or \"false\" is expected here, not \"" + text() + "\"");
        };
    }

    private static String at(String file, Optional<Mark> mark) {
        return mark.map(m -> file + ", line " + (m.getLine() + 1) + ": ").orElse(file + ": ");
    }
}
