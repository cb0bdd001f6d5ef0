package org.parley.understanding.entity;

import java.math.BigDecimal;

/**
 * How a language builds numbers below a hundred of words, and where it says "and".
 *
 * @param unitsFirst whether it is "five and twenty"
 * @param andAfterTens whether it is "twenty and five"
 * @param andAfterHundreds whether it is "two hundred and five"
 * @param scores whether eighty is four twenties and seventy-one sixty-eleven, as in French
 */
record Counting(boolean unitsFirst, boolean andAfterTens, boolean andAfterHundreds, boolean scores) {

    static final BigDecimal EIGHTY = BigDecimal.valueOf(80);

    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final BigDecimal SEVEN = BigDecimal.valueOf(7);
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static Counting of(Lexicon lexicon) {
        return new Counting(
                lexicon.is("units", "first"),
                lexicon.is("and", "tens") || lexicon.is("and", "anywhere"),
                !lexicon.is("and", "tens"),
                lexicon.is("scores", "yes"));
    }

    /** Whether an "and" may come after this piece of a number. */
    boolean mayAnd(BigDecimal last) {
        return andAfterHundreds && last.compareTo(HUNDRED) >= 0
                || andAfterTens && isTens(last)
                || unitsFirst && isUnit(last);
    }

    /** Whether a piece below a hundred goes on after the last one. */
    boolean follows(BigDecimal last, boolean and, BigDecimal value) {
        if (last.compareTo(HUNDRED) >= 0) {
            return true;
        }
        if (unitsFirst) {
            return and && isUnit(last) && isTens(value);
        }
        return isTens(last) && isUnit(value) || scores && followsInFrench(last, and, value);
    }

    /** "Soixante-douze", "quatre-vingt-onze", "dix-sept". */
    private boolean followsInFrench(BigDecimal last, boolean and, BigDecimal value) {
        boolean teen = value.compareTo(BigDecimal.TEN) >= 0 && value.compareTo(TWENTY) < 0;
        return isFourTwenties(last, and, value)
                || teen && (last.compareTo(SIXTY) == 0 || last.compareTo(EIGHTY) == 0)
                || last.compareTo(BigDecimal.TEN) == 0 && isUnit(value) && value.compareTo(SEVEN) >= 0;
    }

    boolean isFourTwenties(BigDecimal last, boolean and, BigDecimal value) {
        return scores && !and && last.compareTo(FOUR) == 0 && value.compareTo(TWENTY) == 0;
    }

    private static boolean isUnit(BigDecimal value) {
        return value.signum() > 0 && value.compareTo(BigDecimal.TEN) < 0;
    }

    private static boolean isTens(BigDecimal value) {
        return value.compareTo(BigDecimal.TEN) > 0 && value.compareTo(HUNDRED) < 0 && value.intValue() % 10 == 0;
    }
}
