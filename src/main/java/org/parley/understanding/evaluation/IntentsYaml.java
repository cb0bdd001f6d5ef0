package org.parley.understanding.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** Reads a map of intents to lists of sentences, and knows the line of each. Used once. */
final class IntentsYaml {

    private static final int MOST_CHARS = 50_000_000;
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(20)
            .setCodePointLimit(MOST_CHARS)
            .build();

    private final Path file;
    private final List<LabelledText> sentences = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();

    private IntentsYaml(Path file) {
        this.file = file;
    }

    static LabelledFile read(Path file) {
        IntentsYaml yaml = new IntentsYaml(file);
        try {
            new Compose(SETTINGS).composeString(TextLines.whole(file)).ifPresent(yaml::readIntents);
        } catch (MarkedYamlEngineException e) {
            throw new UnusableInput(file, line(e.getProblemMark()), "this is no YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new UnusableInput(file, "this is no YAML: " + e.getMessage());
        }
        if (yaml.sentences.isEmpty()) {
            throw new UnusableInput(file, "the file says nothing; write intents with lists of sentences");
        }
        return new LabelledFile(file, yaml.sentences, yaml.numbers);
    }

    private void readIntents(Node root) {
        if (!(root instanceof MappingNode intents)) {
            throw wrong(root, "intents are expected here: \"name:\" and a list of sentences under it");
        }
        for (NodeTuple intent : intents.getValue()) {
            if (!(intent.getValueNode() instanceof SequenceNode list)) {
                throw wrong(
                        intent.getValueNode(), "a list of sentences is expected here: lines that begin with \"- \"");
            }
            String name = text(intent.getKeyNode());
            list.getValue().forEach(sentence -> add(sentence, name));
        }
    }

    private void add(Node sentence, String intent) {
        int number = line(sentence.getStartMark());
        sentences.add(LabelledFile.labelled(file, number, text(sentence), intent));
        numbers.add(number);
    }

    private String text(Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        throw wrong(node, "a text is expected here; put it in quotes if it has \":\", \"[\" or \"{\" in it");
    }

    private UnusableInput wrong(Node node, String problem) {
        return new UnusableInput(file, line(node.getStartMark()), problem);
    }

    private static int line(Optional<Mark> mark) {
        return mark.map(m -> m.getLine() + 1).orElse(1);
    }
}
