package org.parley.understanding.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.understanding.Examples;
import org.parley.understanding.Understanding;
import org.parley.understanding.intent.Mistake;
import org.parley.understanding.text.Sentence;

/** Finds what is wrong with the examples of a bot, for its author. A pure function; reads every example once. */
public final class ExampleCheck {

    /** With fewer, cross-validation has nothing to hold out and people's wordings nothing to be like. */
    private static final int FEW = 5;

    private final List<Example> examples;
    private final Map<Sentence, List<Example>> bySentence = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private ExampleCheck(Examples examples) {
        this.examples = Example.all(examples);
        this.examples.forEach(example -> bySentence
                .computeIfAbsent(example.sentence(), sentence -> new ArrayList<>())
                .add(example));
    }

    /** What shows without training, in a fixed order. */
    public static List<Finding> of(Examples examples) {
        return of(examples, List.of());
    }

    /** The same, and what training has shown. */
    static List<Finding> of(Examples examples, List<Mistake> mistakes) {
        ExampleCheck check = new ExampleCheck(examples);
        check.count();
        check.examples.forEach(check::look);
        check.bySentence.values().forEach(check::compare);
        check.findings.addAll(NearContradictions.in(check.bySentence.values().stream()
                .map(same -> same.get(0))
                .filter(example -> example.hasWord() && !example.isNegative())
                .toList()));
        check.findings.addAll(new MistakeCheck(check.bySentence).of(mistakes));
        return check.findings.stream().distinct().sorted(Finding.ORDER).toList();
    }

    private void count() {
        Map<String, Set<Sentence>> different = new LinkedHashMap<>();
        examples.forEach(example -> different
                .computeIfAbsent(example.intent(), intent -> new HashSet<>())
                .add(example.sentence()));
        different.remove(Understanding.UNKNOWN);
        different.forEach((intent, sentences) -> {
            if (sentences.size() < FEW) {
                findings.add(tooFew(intent, sentences.size()));
            }
        });
    }

    private static Finding tooFew(String intent, int count) {
        return new Finding(
                Finding.Kind.TOO_FEW,
                intent,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                intent + " has " + count + (count == 1 ? " example" : " different examples") + ": write at least " + FEW
                        + ", better twenty, as different as people would say it");
    }

    private void look(Example example) {
        if (!example.hasWord()) {
            findings.add(Finding.of(
                    Finding.Kind.EMPTY,
                    example,
                    "An example of " + example.intent() + " has no word in it, " + example.quoted() + ": remove it"));
        } else if (example.text().length() > Sentence.MAX_CHARS) {
            findings.add(Finding.of(
                    Finding.Kind.TOO_LONG,
                    example,
                    "An example of " + example.intent() + " is longer than " + Sentence.MAX_CHARS
                            + " characters, and only these are learned: write one sentence, not " + example.quoted()));
        }
    }

    /** @param same examples of one sentence, in the order they are learned: the first one's intent keeps it */
    private void compare(List<Example> same) {
        Example first = same.get(0);
        for (Example other : first.hasWord() ? same.subList(1, same.size()) : List.<Example>of()) {
            findings.add(
                    other.intent().equals(first.intent())
                            ? Finding.of(
                                    Finding.Kind.DUPLICATE,
                                    first,
                                    other,
                                    other.quoted() + " says the same as " + first.quoted() + " in " + first.intent()
                                            + ": one of them is enough")
                            : Finding.of(
                                    Finding.Kind.CONTRADICTION,
                                    first,
                                    other,
                                    first.quoted() + " is an example of " + first.intent() + ", and " + other.quoted()
                                            + " of " + other.intent() + ": it counts for " + first.intent()
                                            + ", remove it from one of them"));
        }
    }
}
