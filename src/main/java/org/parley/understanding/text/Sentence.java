package org.parley.understanding.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence as the intent classifier sees it: lower-case words with contractions and text-speak written out.
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

    public static Sentence of(String text) {
        String cut = text.length() > MAX_CHARS ? text.substring(0, MAX_CHARS) : text;
        String plain = Normalizer.normalize(cut, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        List<String> words = new ArrayList<>();
        List<String> signs = new ArrayList<>();
        Matcher matcher = WORD.matcher(plain);
        while (matcher.find()) {
            String word = matcher.group();
            if (Character.isLetter(word.codePointAt(0))) {
                words.addAll(List.of(Shorthand.expand(calm(word)).split(" ")));
            } else if (Character.isDigit(word.codePointAt(0))) {
                words.add("#" + Math.min(word.length(), 3));
            } else {
                signs.add("#sign");
            }
        }
        return new Sentence(words.isEmpty() ? signs : words);
    }

    /** "heyyy" is "hey": no English word has a letter three times in a row. */
    private static String calm(String word) {
        return DRAWN_OUT.matcher(word).replaceAll("$1");
    }

    public Sentence map(UnaryOperator<String> change) {
        return new Sentence(words.stream().map(change).toList());
    }
}
