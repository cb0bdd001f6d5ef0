package org.parley.problem;

import java.sql.SQLException;
import java.util.stream.Stream;

/**
 * A failure as it may be logged: one that comes from the database is told by its classes and SQL state alone, because
 * databases quote the values they refuse, and those are what people said.
 */
final class DiscreetFailure extends Exception {

    private static final long serialVersionUID = 1;
    private static final int DEEPEST = 20;

    private DiscreetFailure(String message, Throwable original) {
        super(message);
        setStackTrace(original.getStackTrace());
    }

    /** The failure itself, or what may be told of it. */
    static Throwable of(Throwable failure) {
        return chain(failure).anyMatch(SQLException.class::isInstance) ? copy(failure, 0) : failure;
    }

    static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST);
    }

    private static DiscreetFailure copy(Throwable original, int depth) {
        String state = original instanceof SQLException sql ? ", SQL state " + sql.getSQLState() : "";
        DiscreetFailure copy = new DiscreetFailure(original.getClass().getName() + state, original);
        if (original.getCause() != null && depth < DEEPEST) {
            copy.initCause(copy(original.getCause(), depth + 1));
        }
        return copy;
    }

    @Override
    public String toString() {
        return getMessage();
    }
}
