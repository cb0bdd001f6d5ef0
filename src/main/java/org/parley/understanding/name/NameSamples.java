package org.parley.understanding.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.parley.understanding.Entity;
import org.parley.understanding.text.Resource;

/** Writes the sentences {@link TrainedNames} learns from: replies with names put in, and sentences without a name. */
final class NameSamples {

    private static final int NAMES_PER_REPLY = 6;

    /** Every how many sentences without a name are shown: all would drown those with one. */
    private static final int SKIP = 6;

    private static final String PLACE = "{name}";

    /** Fixed: the same names are drawn in every training. */
    private final Random random = new Random(42);

    private final List<String> given = sorted("en/given-names.txt");
    private final List<String> family = sorted("en/surnames.txt");

    List<NameSample> all() {
        List<NameSample> samples = new ArrayList<>();
        for (String reply : Resource.lines("en/name-replies.txt")) {
            for (int i = 0; i < NAMES_PER_REPLY; i++) {
                samples.add(withName(reply));
            }
        }
        for (String file : List.of("negatives", "near-misses", "deny", "affirm", "greet", "goodbye")) {
            List<String> lines = Resource.lines("en/" + file + ".txt");
            for (int i = 0; i < lines.size(); i += SKIP) {
                samples.add(sample(texts(lines.get(i)), new Span[0]));
            }
        }
        return samples;
    }

    private static List<String> sorted(String file) {
        return Resource.words(file).stream().sorted().toList();
    }

    private static List<String> texts(String line) {
        return NameToken.of(line).stream().map(NameToken::text).toList();
    }

    private NameSample withName(String reply) {
        List<String> tokens = new ArrayList<>();
        Span name = null;
        for (String token : reply.split(" ")) {
            if (token.equals(PLACE)) {
                List<String> words = name();
                name = new Span(tokens.size() + 1, tokens.size() + 1 + words.size(), Entity.PERSON);
                tokens.addAll(words);
            } else {
                tokens.add(token);
            }
        }
        return sample(tokens, new Span[] {name});
    }

    private List<String> name() {
        List<String> words = new ArrayList<>(List.of(draw(given)));
        int kind = random.nextInt(10);
        if (kind < 4) {
            words.add(draw(family));
        } else if (kind == 4) {
            words.addAll(List.of("van", draw(family)));
        }
        boolean lower = random.nextInt(10) < 4;
        return lower
                ? words
                : words.stream()
                        .map(word -> word.equals("van")
                                ? word
                                : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                        .toList();
    }

    private String draw(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private NameSample sample(List<String> words, Span[] names) {
        String[] tokens = TrainedNames.tokens(words);
        String[][] context = TrainedNames.context(words);
        // half of the names are shown as if no list had them, for most names in the world are on no list
        for (Span name : names) {
            for (int i = name.getStart(); i < name.getEnd(); i++) {
                context[i] = random.nextBoolean() ? new String[] {"unheard"} : context[i];
            }
        }
        return new NameSample(tokens, names, context, true);
    }
}
