package org.parley.understanding.training;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.parley.understanding.name.ModelStore;

/** Models in memory, behind a gate: a training stands still in front of it, so that a test sees it run. */
final class MemoryStore implements ModelStore {

    final Map<String, byte[]> models = new ConcurrentHashMap<>();
    final List<String> asked = new CopyOnWriteArrayList<>();
    final AtomicInteger inside = new AtomicInteger();
    final AtomicInteger mostInside = new AtomicInteger();
    private final CountDownLatch gate;

    private MemoryStore(int closed) {
        gate = new CountDownLatch(closed);
    }

    static MemoryStore open() {
        return new MemoryStore(0);
    }

    static MemoryStore closed() {
        return new MemoryStore(1);
    }

    void letPass() {
        gate.countDown();
    }

    @Override
    public Optional<byte[]> find(String fingerprint) {
        asked.add(fingerprint);
        mostInside.accumulateAndGet(inside.incrementAndGet(), Math::max);
        try {
            if (!gate.await(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("Nobody opened the gate");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            inside.decrementAndGet();
        }
        return Optional.ofNullable(models.get(fingerprint));
    }

    @Override
    public void keep(String fingerprint, byte[] model) {
        models.put(fingerprint, model);
    }
}
