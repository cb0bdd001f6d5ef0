package org.parley.understanding.entity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.parley.understanding.entity.NumberPiece.Kind;

/** Takes a word apart into what it says of a number: "hundertdrei" is two pieces, "cat" none. */
final class NumberPieces {

    /** "siebenhundertsiebenundsiebzigtausendsiebenhundertsiebenundsiebzig" */
    private static final int LONGEST_WORD = 70;

    private static final int LONGEST_PIECE = 16;

    private final Lexicon lexicon;

    NumberPieces(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Empty if the word is no number or part of one. */
    List<NumberPiece> of(String word) {
        NumberPiece whole = piece(word);
        if (whole != null) {
            return List.of(whole);
        }
        return lexicon.is("compounds", "yes") && word.length() <= LONGEST_WORD ? split(word) : List.of();
    }

    /** The longest piece first is enough: no number word begins with another that leaves a rest to misread. */
    private List<NumberPiece> split(String word) {
        List<NumberPiece> pieces = new ArrayList<>();
        int at = 0;
        while (at < word.length()) {
            int end = Math.min(word.length(), at + LONGEST_PIECE);
            NumberPiece piece = inside(word.substring(at, end));
            while (piece == null && end > at + 1) {
                end--;
                piece = inside(word.substring(at, end));
            }
            if (piece == null) {
                return List.of();
            }
            pieces.add(piece);
            at = end;
        }
        return pieces;
    }

    /** "Ottanta" loses its o in "centottanta". */
    private NumberPiece inside(String part) {
        NumberPiece piece = piece(part);
        Lexicon.Meaning shortened = piece == null ? lexicon.of(part, "count-inside") : null;
        return shortened == null ? piece : new NumberPiece(Kind.CARDINAL, (BigDecimal) shortened.value());
    }

    private NumberPiece piece(String word) {
        for (Lexicon.Meaning meaning : lexicon.of(word)) {
            switch (meaning.category()) {
                case "count":
                    return new NumberPiece(Kind.CARDINAL, (BigDecimal) meaning.value());
                case "nth":
                    return new NumberPiece(Kind.ORDINAL, (BigDecimal) meaning.value());
                case "count-and":
                    return new NumberPiece(Kind.AND, BigDecimal.ZERO);
                default:
            }
        }
        return null;
    }
}
