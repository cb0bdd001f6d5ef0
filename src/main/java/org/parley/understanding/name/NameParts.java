package org.parley.understanding.name;

import java.util.Optional;

/** Reads names of two words that a rule for whole names does not hold together. */
final class NameParts {

    /** "Ha", "Io", "Ona": no longer than interjections and pronouns are. */
    private static final int SHORT = 3;

    private final Answer answer;
    private final NameLists lists = NameLists.shipped();

    NameParts(Answer answer) {
        this.answer = answer;
    }

    /** "Ha Frischkorn": where a short word and a strange one are all and both have capitals, the short one is a name. */
    Optional<NameSpan> shortAndStrange() {
        String first = answer.key(0);
        String second = answer.key(1);
        boolean named = first.length() <= SHORT
                && isWritten(0)
                && isWritten(1)
                && !lists.isPart("opener", first)
                && !lists.isPart("preface", first)
                && !lists.isCommon(second)
                && !lists.isGiven(second)
                && isLast(1);
        return named ? Optional.of(new NameSpan(0, 2, 0.6)) : Optional.empty();
    }

    /** "Ada, Lovelace" and "Lovelace, Ada" are one name; "Ada, Tom" is Ada, whoever Tom is. */
    NameSpan withComma(NameSpan first) {
        int next = first.to() + 1;
        boolean pair = first.to() == first.from() + 1
                && answer.key(first.to()).equals(",")
                && isWritten(first.from())
                && isWritten(next)
                && isLast(next);
        if (!pair) {
            return first;
        }
        NameSpan second = new NameSpan(next, next + 1, first.confidence());
        if (isFamilyOnly(answer.key(first.from())) && lists.isGiven(answer.key(next))) {
            return NameSpan.of(second, first);
        }
        return lists.isGiven(answer.key(next)) || lists.isCommon(answer.key(next)) ? first : NameSpan.of(first, second);
    }

    private boolean isWritten(int i) {
        return answer.isCapitalised(i);
    }

    private boolean isFamilyOnly(String word) {
        return lists.isKnownName(word) && !lists.isGiven(word);
    }

    private boolean isLast(int i) {
        int end = i + 1;
        while (answer.isSign(end) && !answer.key(end).equals("?")) {
            end++;
        }
        return end == answer.size();
    }
}
