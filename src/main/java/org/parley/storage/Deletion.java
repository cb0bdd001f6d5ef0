package org.parley.storage;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/**
 * Deletes one stored thing and what hangs on it, in one statement: whatever changes it at the same time, a deletion that
 * expects no version always succeeds.
 *
 * @param type an entity with an {@code id} and a {@code version}
 * @param expected the version it is based on; empty if any will do
 */
public record Deletion(Class<?> type, UUID id, Optional<Long> expected) {

    /** Whether something was deleted: if not, it is gone already or has another version. */
    public boolean by(EntityManager entities) {
        return entities.createQuery("delete from " + type.getSimpleName()
                                + " e where e.id = :id and (:any = true or e.version = :version)")
                        .setParameter("id", id)
                        .setParameter("any", expected.isEmpty())
                        .setParameter("version", expected.orElse(0L))
                        .executeUpdate()
                > 0;
    }
}
