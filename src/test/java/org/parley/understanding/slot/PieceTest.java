package org.parley.understanding.slot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PieceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    at 7pm          | at 7 pm
                    I'm 3.5m tall!  | I ' m 3 . 5 m tall !
                    Zoë-Marie       | Zoë - Marie
                    8:30, 12/2      | 8 : 30 , 12 / 2
                    二人です             | 二 人 です
                    नमस्ते दो          | नमस्ते दो
                    ok👍🏽            | ok 👍 🏽
                    """)
    void cutsWhereLettersDigitsAndSignsMeet(String text, String pieces) {
        assertThat(Piece.of(text)).extracting(Piece::text).containsExactly(pieces.split(" "));
    }

    @Test
    void knowsWhereEachPieceStands() {
        String text = " Für\t2\u00a0Pers. ";

        for (Piece piece : Piece.of(text)) {
            assertThat(text.substring(piece.start(), piece.end())).isEqualTo(piece.text());
        }
        assertThat(Piece.of(text)).extracting(Piece::key).containsExactly("für", "2", "pers", ".");
    }

    @Test
    void keepsMarksWithTheirLetter() {
        assertThat(Piece.of("Jose\u0301 \u0301x")).extracting(Piece::key).containsExactly("josé", "\u0301", "x");
    }

    @Test
    void findsNothingInNothing() {
        assertThat(Piece.of("")).isEmpty();
        assertThat(Piece.of(" \n\u0000 ")).isEmpty();
    }

    @Test
    void cutsWhatIsLookedUpIfItIsNoWord() {
        assertThat(Piece.of("a".repeat(5000))).singleElement().satisfies(piece -> {
            assertThat(piece.key()).hasSize(40);
            assertThat(piece.end()).isEqualTo(5000);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Ada, Aa",
        "ADA, AA",
        "ada, aa",
        "aDa, aA",
        "A, A",
        "a, a",
        "7, 9",
        "2026, 9999",
        "123456789, 99999",
        "!, !"
    })
    void writesTheShapeOfAPiece(String text, String shape) {
        assertThat(Shape.of(text)).isEqualTo(shape);
    }
}
