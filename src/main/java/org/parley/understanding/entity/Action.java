package org.parley.understanding.entity;

/** What a rule means: from the values of its parts to the value of the whole. */
@FunctionalInterface
interface Action {

    /**
     * The value, or null if the parts do not fit together.
     *
     * @throws java.time.DateTimeException as null: there is no such date
     * @throws ArithmeticException as null: too large
     */
    Object apply(Captures parts, Moment moment);
}
