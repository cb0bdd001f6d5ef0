package org.parley.understanding.entity;

import java.util.ArrayList;
import java.util.List;
import org.parley.understanding.entity.Token.Kind;

/**
 * A sentence cut where letters, digits and signs meet: "7pm" is two tokens, "o'clock" and "I'm" are one each.
 *
 * @param text what was said, as it was said
 */
record Tokens(String text, List<Token> list) {

    static Tokens of(String text) {
        return of(text, Writing.USUAL);
    }

    static Tokens of(String text, Writing writing) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Kind kind = kind(text.codePointAt(at));
            int end = kind == null ? next(text, at) : end(text, at, kind, writing);
            if (kind != null) {
                tokens.add(Token.of(kind, text, at, end, writing));
            }
            at = end;
        }
        return new Tokens(text, List.copyOf(tokens));
    }

    int size() {
        return list.size();
    }

    Token get(int index) {
        return list.get(index);
    }

    boolean isGlued(int index) {
        return index > 0 && index < size() && get(index).isGluedTo(get(index - 1));
    }

    /** Whether a word or number goes on across this place, so that nothing begins or ends here. */
    boolean isInside(int index) {
        return isGlued(index) && isWordLike(index) && isWordLike(index - 1);
    }

    /** Whether the tokens at both places touch and the first is a word. */
    boolean isWordBefore(int index) {
        return isGlued(index) && get(index - 1).kind() == Kind.WORD;
    }

    /** Scripts written without spaces glue everything, so their letters glue nothing. */
    private boolean isWordLike(int index) {
        return get(index).kind() != Kind.SIGN
                && !Character.isIdeographic(text.codePointAt(get(index).start()));
    }

    private static Kind kind(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return null;
        }
        if (Character.isLetter(c)) {
            return Kind.WORD;
        }
        return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER ? Kind.DIGITS : Kind.SIGN;
    }

    private static int end(String text, int start, Kind kind, Writing writing) {
        int end = next(text, start);
        while (kind != Kind.SIGN && end < text.length() && continues(text, end, kind, writing)) {
            end = next(text, end);
        }
        return end;
    }

    private static boolean continues(String text, int at, Kind kind, Writing writing) {
        int c = text.codePointAt(at);
        if (kind == Kind.DIGITS) {
            return kind(c) == Kind.DIGITS;
        }
        boolean apostrophe = !writing.elided() && (c == '\'' || c == '’');
        return Character.isLetter(c)
                || isMark(c)
                || apostrophe && at + 1 < text.length() && Character.isLetter(text.codePointAt(at + 1));
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static int next(String text, int at) {
        return at + Character.charCount(text.codePointAt(at));
    }
}
