package org.parley.understanding.intent;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/** How far a training has come; whoever holds it may tell the training to stop. Safe for all threads. */
public final class Progress {

    private final AtomicInteger done = new AtomicInteger();
    private volatile int expected;
    private volatile boolean stopped;

    /** From 0 to 1; stays 0 until the training knows how much there is to do. */
    public double share() {
        return expected == 0 ? 0 : Math.min(1, done.get() / (double) expected);
    }

    /** Makes the training end soon, by a {@link CancellationException}. */
    public void stop() {
        stopped = true;
    }

    /** More to do than was known before. */
    void expect(int steps) {
        expected += steps;
    }

    void step() {
        done.incrementAndGet();
        check();
    }

    /** @throws CancellationException if the training is to stop, or its thread was interrupted */
    void check() {
        stopped |= Thread.currentThread().isInterrupted();
        if (stopped) {
            throw new CancellationException("The training was stopped");
        }
    }
}
