package org.parley.understanding.entity;

import java.math.BigDecimal;
import java.util.List;

/**
 * Adds the pieces of a number in words as they come and refuses those that do not go on: after "forty" comes a unit or
 * a hundred, after "two hundred" anything below a hundred, after "three thousand" anything below a thousand.
 */
final class NumberSum {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Counting counting;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal group;
    private BigDecimal last;
    private BigDecimal lastScale;
    private boolean and;
    private boolean ordinal;

    /** @param begin a figure or an article, which must be followed by a hundred or more; or null */
    NumberSum(Counting counting, BigDecimal begin) {
        this.counting = counting;
        this.group = begin;
    }

    NumberSum copy() {
        NumberSum copy = new NumberSum(counting, group);
        copy.total = total;
        copy.ordinal = ordinal;
        return copy;
    }

    boolean addAll(List<NumberPiece> pieces) {
        return !pieces.isEmpty() && pieces.stream().allMatch(this::add);
    }

    private boolean add(NumberPiece piece) {
        if (ordinal) {
            return false;
        }
        if (piece.kind() == NumberPiece.Kind.AND) {
            return addAnd();
        }
        ordinal = piece.kind() == NumberPiece.Kind.ORDINAL;
        boolean added = add(piece.value());
        boolean score = last != null && counting.isFourTwenties(last, and, piece.value());
        last = score ? Counting.EIGHTY : piece.value();
        and = false;
        return added;
    }

    private boolean addAnd() {
        boolean fits = last != null && !and && counting.mayAnd(last);
        and = true;
        return fits;
    }

    private boolean add(BigDecimal value) {
        if (value.compareTo(HUNDRED) < 0) {
            return addSmall(value);
        }
        if (value.compareTo(THOUSAND) >= 0) {
            return multiply(value);
        }
        return value.compareTo(HUNDRED) == 0 ? multiplyByHundred() : addHundreds(value);
    }

    /** "Quinientos". */
    private boolean addHundreds(BigDecimal value) {
        boolean fits = group == null && value.remainder(HUNDRED).signum() == 0;
        group = value;
        return fits;
    }

    private boolean addSmall(BigDecimal value) {
        if (group == null) {
            group = value;
            return true;
        }
        boolean fits = last != null && counting.follows(last, and, value);
        boolean score = fits && counting.isFourTwenties(last, and, value);
        group = score ? group.subtract(last).add(Counting.EIGHTY) : group.add(value);
        return fits;
    }

    private boolean multiplyByHundred() {
        boolean fits = group == null || group.compareTo(HUNDRED) < 0 && group.signum() > 0 && group.scale() <= 0;
        group = group == null ? HUNDRED : group.multiply(HUNDRED);
        return fits && !and;
    }

    private boolean multiply(BigDecimal scale) {
        boolean fits = (lastScale == null || scale.compareTo(lastScale) < 0)
                && (group == null || group.compareTo(THOUSAND) < 0 && group.signum() > 0);
        total = total.add(group == null ? scale : group.multiply(scale));
        group = null;
        lastScale = scale;
        return fits && !and;
    }

    /** Whether it may end here. */
    boolean isComplete() {
        return !and && (total.signum() > 0 || group != null && last != null);
    }

    boolean isOrdinal() {
        return ordinal;
    }

    BigDecimal value() {
        return plain(group == null ? total : total.add(group));
    }

    /** "2.50" and "2.5" are the same number. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
