package org.parley.understanding.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence as the intent classifier sees it: lower-case words with contractions and text-speak written
 * out, without accents in most languages; in scripts without spaces, single letters or pairs of them.
 *
 * @param words in order; punctuation and emoji are left out unless there is nothing else
 */
public record Sentence(List<String> words) {

    /** Nobody asks a question longer than this; what follows costs time and says nothing. */
    public static final int MAX_CHARS = 400;

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}]+(?:['-][\\p{L}\\p{M}]+)*|\\p{N}+|[^\\s\\p{L}\\p{N}]+");
    private static final Pattern DRAWN_OUT = Pattern.compile("(\\p{L})\\1{2,}");

    public Sentence {
        words = List.copyOf(words);
    }

    /** An English sentence. */
    public static Sentence of(String text) {
        return of(text, Language.ENGLISH);
    }

    public static Sentence of(String text, Language language) {
        List<String> words = new ArrayList<>();
        List<String> signs = new ArrayList<>();
        Matcher matcher = WORD.matcher(plain(text, language));
        while (matcher.find()) {
            String word = matcher.group();
            if (Character.isLetter(word.codePointAt(0))) {
                addWords(word, language, words);
            } else if (Character.isDigit(word.codePointAt(0))) {
                words.add("#" + Math.min(word.length(), 3));
            } else {
                signs.add("#sign");
            }
        }
        return new Sentence(words.isEmpty() ? signs : words);
    }

    private static String plain(String text, Language language) {
        String cut = text.length() > MAX_CHARS ? text.substring(0, MAX_CHARS) : text;
        return language.spelt(Normalizer.normalize(cut.replace('´', '\'').replace('`', '\''), Normalizer.Form.NFKC)
                .toLowerCase(language.locale())
                .replace('’', '\''));
    }

    private static void addWords(String run, Language language, List<String> words) {
        if (Spaceless.isIn(run)) {
            words.addAll(Spaceless.words(run));
        } else {
            words.addAll(language.words(calm(run, language)));
        }
    }

    /**
     * "heyyy" is "hey": hardly a word has a letter three times in a row. "xxx" is not "x", which stands for a word in
     * some languages; in English it always was.
     */
    private static String calm(String word, Language language) {
        String calm = DRAWN_OUT.matcher(word).replaceAll("$1");
        return calm.length() == 1 && language != Language.ENGLISH ? word : calm;
    }

    public Sentence map(UnaryOperator<String> change) {
        return new Sentence(words.stream().map(change).toList());
    }
}
