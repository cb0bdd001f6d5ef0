package org.parley.storage;

import java.util.Optional;
import org.parley.ParleyException;

/** Somebody else changed the thing after it was read: read it again, then change it. */
public class Stale extends ParleyException {

    public Stale(String message) {
        super(message);
    }

    /**
     * Refuses a change that was based on another version than the present one.
     *
     * @param expected the version it was based on; empty if any will do
     */
    public static void check(Optional<Long> expected, long present) {
        if (expected.isPresent() && expected.get() != present) {
            throw new Stale("It was changed in the meantime: read it again, then change it.");
        }
    }
}
