package org.parley.workshop;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Work that was asked for, the newest {@value #ROOM} of it: what came to an end makes room for what is new. Safe for all
 * threads.
 */
final class Shelf<T> {

    static final int ROOM = 20;

    private final Map<UUID, T> work = new LinkedHashMap<>();
    private final Predicate<T> ended;

    /** @param ended tells what may be forgotten */
    Shelf(Predicate<T> ended) {
        this.ended = ended;
    }

    /** @throws TooMuchWork if none that is there has ended */
    synchronized UUID add(T one) {
        if (work.size() >= ROOM) {
            UUID oldest = work.entrySet().stream()
                    .filter(entry -> ended.test(entry.getValue()))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow(TooMuchWork::new);
            work.remove(oldest);
        }
        UUID id = UUID.randomUUID();
        work.put(id, one);
        return id;
    }

    synchronized Optional<T> find(UUID id) {
        return Optional.ofNullable(work.get(id));
    }

    synchronized Optional<T> remove(UUID id) {
        return Optional.ofNullable(work.remove(id));
    }

    synchronized List<T> all() {
        return List.copyOf(work.values());
    }
}
