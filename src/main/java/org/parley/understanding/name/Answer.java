package org.parley.understanding.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.understanding.text.Shorthand;

/** An answer that may contain a name, cut into tokens and, for lead-ins, into words with contractions written out. */
final class Answer {

    /** Whoever gives a name gives it in the first lines. */
    static final int MAX_CHARS = 300;

    private static final Set<String> NEGATIONS =
            Set.of("not", "never", "nobody", "don't", "dont", "isn't", "no one", "stop", "without");

    private static final Set<String> JOINING = Set.of("and", "but", "well", "the");

    private final List<NameToken> tokens;
    private final List<String> keys;
    private final List<String> words = new ArrayList<>();
    private final List<Integer> tokenOf = new ArrayList<>();
    private final boolean caseless;

    Answer(String text) {
        String start = text.length() > MAX_CHARS ? text.substring(0, MAX_CHARS) : text;
        tokens = NameToken.of(start);
        keys = tokens.stream().map(NameToken::key).toList();
        caseless =
                start.chars().noneMatch(Character::isLowerCase) || start.chars().noneMatch(Character::isUpperCase);
        for (int i = 0; i < tokens.size(); i++) {
            for (String word : Shorthand.expand(keys.get(i)).split(" ")) {
                words.add(word);
                tokenOf.add(i);
            }
        }
    }

    int size() {
        return tokens.size();
    }

    NameToken token(int i) {
        return tokens.get(i);
    }

    List<NameToken> tokens() {
        return tokens;
    }

    boolean isWord(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isWord();
    }

    /** Whether a token is neither word nor number: punctuation, an emoji. */
    boolean isSign(int i) {
        return i < tokens.size()
                && !Character.isLetterOrDigit(tokens.get(i).text().codePointAt(0));
    }

    /** The list form of a token; empty beyond the ends, so that callers need not look first. */
    String key(int i) {
        return i >= 0 && i < tokens.size() ? keys.get(i) : "";
    }

    /** Whether a token is written with a capital that says something: not in "BOB" or in "bob". */
    boolean isCapitalised(int i) {
        return !caseless && isWord(i) && tokens.get(i).isCapitalised();
    }

    /** Whether all is typed in one case, so that case says nothing about names. */
    boolean isCaseless() {
        return caseless;
    }

    boolean startsClause(int i) {
        return !isWord(i - 1) && !key(i - 1).equals(NameToken.POSSESSIVE)
                || NameLists.shipped().isPart("opener", key(i - 1))
                || JOINING.contains(key(i - 1));
    }

    /** The tokens that follow each place where a lead-in stands and is not denied ("don't call me"). */
    List<Integer> after(LeadIn leadIn) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i + leadIn.words().size() < words.size(); i++) {
            int next = i + leadIn.words().size();
            boolean whole = !tokenOf.get(next).equals(tokenOf.get(next - 1));
            if (whole && leadIn.isAt(words, i) && !isDenied(i) && fits(leadIn, i)) {
                places.add(tokenOf.get(next));
            }
        }
        return places;
    }

    private boolean fits(LeadIn leadIn, int word) {
        return leadIn.kind() != LeadIn.Kind.FIRST || startsClause(tokenOf.get(word));
    }

    private boolean isDenied(int word) {
        for (int i = word - 1; i >= Math.max(0, word - 3) && isWord(tokenOf.get(i)); i--) {
            if (NEGATIONS.contains(words.get(i))) {
                return true;
            }
        }
        return false;
    }
}
