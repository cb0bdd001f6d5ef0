package org.parley.understanding.entity;

import java.math.BigDecimal;

/** A part of a number in words: "forty", "second", "and". */
record NumberPiece(Kind kind, BigDecimal value) {

    enum Kind {
        CARDINAL,
        ORDINAL,
        AND
    }
}
