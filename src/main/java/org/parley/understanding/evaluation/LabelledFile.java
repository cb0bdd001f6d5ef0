package org.parley.understanding.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Sentences with their intents, from a file: lines of sentence, tab, intent ({@code oos} for none), or the YAML that
 * bots have, a map of intents to lists of sentences, if the name ends with {@code .yaml} or {@code .yml}.
 *
 * @param numbers the line of each sentence
 */
public record LabelledFile(Path file, List<LabelledText> sentences, List<Integer> numbers) {

    public LabelledFile {
        sentences = List.copyOf(sentences);
        numbers = List.copyOf(numbers);
    }

    /** @throws UnusableInput naming file and line */
    public static LabelledFile read(Path file) {
        String name = file.toString();
        return name.endsWith(".yaml") || name.endsWith(".yml") ? IntentsYaml.read(file) : readLines(file);
    }

    private static LabelledFile readLines(Path file) {
        List<LabelledText> sentences = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (TextLines.Line line : TextLines.read(file).lines()) {
            List<String> cells = line.cells();
            if (cells.size() != 2) {
                throw new UnusableInput(
                        file,
                        line.number(),
                        "one tab is expected, not " + (cells.size() - 1) + ": write the sentence, a tab, its intent");
            }
            sentences.add(labelled(file, line.number(), cells.get(0), cells.get(1)));
            numbers.add(line.number());
        }
        return new LabelledFile(file, sentences, numbers);
    }

    static LabelledText labelled(Path file, int number, String text, String intent) {
        try {
            return new LabelledText(text, intent);
        } catch (IllegalArgumentException e) {
            throw new UnusableInput(file, number, e.getMessage());
        }
    }

    /** @throws UnusableInput if all sentences are out of scope: there is nothing to train */
    LabelledFile requireIntents() {
        if (intents().isEmpty()) {
            throw new UnusableInput(file, "every sentence is out of scope; a bot has at least one intent");
        }
        return this;
    }

    /** @throws UnusableInput at the first intent that is not among these: a slip would count as a mistake of the bot */
    LabelledFile requireOnly(Set<String> known) {
        for (int i = 0; i < sentences.size(); i++) {
            LabelledText sentence = sentences.get(i);
            if (sentence.isInScope() && !known.contains(sentence.intent())) {
                throw new UnusableInput(
                        file,
                        numbers.get(i),
                        "the bot has no intent \"" + sentence.intent() + "\"; use one of " + new TreeSet<>(known)
                                + ", or " + LabelledText.OUT_OF_SCOPE);
            }
        }
        return this;
    }

    /** The intents of the sentences, without {@link LabelledText#OUT_OF_SCOPE}. */
    Set<String> intents() {
        return sentences.stream()
                .filter(LabelledText::isInScope)
                .map(LabelledText::intent)
                .collect(Collectors.toSet());
    }
}
