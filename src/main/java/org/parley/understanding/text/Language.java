package org.parley.understanding.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How words of a language are read: its stems, short forms and stop words, and the sentences Parley ships for it. English
 * is complete; German, French, Spanish, Portuguese and Italian have all but names; more have a stemmer, negatives or
 * both; every other language has none of these and is still read: its words are their own stems. One instance for each
 * language, for all threads.
 */
public final class Language {

    private static final Map<String, Language> LANGUAGES = new ConcurrentHashMap<>();

    public static final Language ENGLISH = of("en");

    /** The languages with stop words, short forms, common intents and negatives, by their ISO 639 codes. */
    public static final List<String> SHIPPED = List.of("en", "de", "fr", "es", "pt", "it");

    private final Locale locale;
    private final Stems stems;
    private final Shorthand shorthand;
    private final Set<String> stopWords;

    private Language(String code) {
        locale = Locale.forLanguageTag(code);
        stems = Stemming.of(code).map(Stems::new).orElseGet(Stems::none);
        shorthand = new Shorthand(lines("shorthand"), this::spelt);
        Set<String> words = new HashSet<>();
        lines("stop-words").forEach(line -> List.of(line.split("\\s+")).forEach(word -> words.add(spelt(word))));
        stopWords = Set.copyOf(words);
    }

    /**
     * @param tag BCP 47; regions and scripts make no difference: "pt-BR" is read as "pt"
     * @throws IllegalArgumentException if the tag names no language
     */
    public static Language of(String tag) {
        return LANGUAGES.computeIfAbsent(code(tag), Language::new);
    }

    /**
     * The ISO 639 code in a BCP 47 tag.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static String code(String tag) {
        String code = Locale.forLanguageTag(tag).getLanguage();
        if (code.isEmpty()) {
            throw new IllegalArgumentException(
                    "\"" + tag + "\" names no language: write a BCP 47 tag such as \"en\" or \"pt-BR\"");
        }
        return code;
    }

    /** The ISO 639 code, in lower case. */
    public String code() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return locale;
    }

    public Stems stems() {
        return stems;
    }

    /** Frequent words that carry little meaning, spelt as {@link Sentence#of} spells them; none if not shipped. */
    public Set<String> stopWords() {
        return stopWords;
    }

    /** The lines of one of the language's shipped files, for instance {@code greet}; none if it is not shipped. */
    public List<String> lines(String file) {
        String name = code() + '/' + file + ".txt";
        return Resource.exists(name) ? Resource.lines(name) : List.of();
    }

    /** A lower-case word, or several, as this compares them. English is left as it is typed. */
    String spelt(String text) {
        return switch (code()) {
            case "en" -> text;
            case "de" -> German.spelt(text);
            default -> Fold.of(text);
        };
    }

    /** The words of a run of letters, short forms written out. Hyphens join words to one in English only. */
    List<String> words(String run) {
        if (code().equals("en") || run.indexOf('-') < 0 || shorthand.has(run)) {
            return List.of(shorthand.writeOut(run).split(" "));
        }
        List<String> words = new ArrayList<>();
        for (String part : run.split("-")) {
            words.addAll(List.of(shorthand.writeOut(part).split(" ")));
        }
        return words;
    }
}
