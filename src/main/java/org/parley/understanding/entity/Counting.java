package org.parley.understanding.entity;

/**
 * How a language builds numbers of words.
 *
 * @param unitsFirst whether it is "five and twenty"
 * @param andAfterTens whether it is "twenty and five"
 * @param andAfterHundreds whether it is "two hundred and five"
 * @param scores whether eighty is four twenties and seventy-one sixty-eleven, as in French
 */
record Counting(boolean unitsFirst, boolean andAfterTens, boolean andAfterHundreds, boolean scores) {

    static Counting of(Lexicon lexicon) {
        return new Counting(
                lexicon.is("units", "first"),
                lexicon.is("and", "tens") || lexicon.is("and", "anywhere"),
                !lexicon.is("and", "tens"),
                lexicon.is("scores", "yes"));
    }
}
