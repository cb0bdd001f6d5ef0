package org.parley.understanding.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.understanding.text.Gibberish;
import org.parley.understanding.text.Resource;
import org.parley.understanding.text.Shorthand;

/** What is known of single words: given names, family names, everyday words, parts of names. Immutable, shared. */
public final class NameLists {

    private static final List<String> TALK =
            List.of("negatives", "near-misses", "goodbye", "greet", "thanks", "affirm", "deny");

    private static final List<String> ADJECTIVE_ENDINGS = List.of(
            "ing", "ed", "ful", "less", "ous", "ish", "able", "ible", "ese", "ically", "ology", "ness", "ment", "tion",
            "sion", "ility", "ually");

    private static final List<String> ENDINGS = List.of("s", "es", "ed", "d", "ing", "er", "est", "ly", "'s");

    private static final NameLists SHIPPED = new NameLists();

    private final Set<String> given = Resource.words("en/given-names.txt");
    private final Set<String> family = Resource.words("en/surnames.txt");
    private final Set<String> common = new HashSet<>(Resource.words("en/common-words.txt"));
    private final Set<String> foreign = Resource.words("en/not-names.txt");
    private final Map<String, Set<String>> parts = new HashMap<>();
    private final Gibberish gibberish =
            new Gibberish(Stream.of(given, family, common).flatMap(Set::stream).toList());

    private NameLists() {
        TALK.forEach(this::addWordsOf);
        for (String line : Resource.lines("en/name-parts.txt")) {
            String[] kindAndWords = line.split(":\\s*", 2);
            parts.computeIfAbsent(kindAndWords[0], kind -> new HashSet<>())
                    .addAll(List.of(kindAndWords[1].split("\\s+")));
        }
    }

    /** What people say without a name is made of words that are none, unless they are written like one. */
    private void addWordsOf(String talk) {
        for (String line : Resource.lines("en/" + talk + ".txt")) {
            for (NameToken token : NameToken.of(line)) {
                if (token.isWord() && !token.isCapitalised() && !isKnownName(token.key())) {
                    common.add(token.key());
                }
            }
        }
    }

    public static NameLists shipped() {
        return SHIPPED;
    }

    boolean isGiven(String word) {
        return given.contains(word);
    }

    public boolean isKnownName(String word) {
        return given.contains(word) || family.contains(word);
    }

    /** An everyday word, or an inflected one. */
    public boolean isCommon(String word) {
        return common.contains(word)
                || foreign.contains(word)
                || Shorthand.knows(word)
                || !isKnownName(word) && ENDINGS.stream().anyMatch(ending -> isInflected(word, ending));
    }

    /** "liked" ends in a d, but "boyd" is no boy, and "gaves" no form of "gave". */
    private boolean isInflected(String word, String ending) {
        if (!word.endsWith(ending) || word.length() - ending.length() <= 2) {
            return false;
        }
        String base = word.substring(0, word.length() - ending.length());
        return common.contains(base) && !isPart("past", base) && (!ending.equals("d") || base.endsWith("e"));
    }

    boolean isAdjectiveLike(String word) {
        return word.length() > 5 && ADJECTIVE_ENDINGS.stream().anyMatch(word::endsWith);
    }

    boolean isGibberish(String word) {
        return !isKnownName(word) && gibberish.is(word);
    }

    boolean isPart(String kind, String word) {
        return parts.get(kind).contains(word);
    }
}
