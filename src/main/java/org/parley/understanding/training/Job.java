package org.parley.understanding.training;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.parley.understanding.Examples;
import org.parley.understanding.intent.Progress;
import org.parley.understanding.name.ModelStore;

/** The work behind one or several {@link Training}s with the same examples; stopped when nobody wants it any more. */
final class Job {

    private final Progress progress = new Progress();
    private final CompletableFuture<Trained> done = new CompletableFuture<>();
    private final List<Examples> examples;
    private volatile boolean running;
    private int wanted;

    Job(List<Examples> examples) {
        this.examples = examples;
    }

    List<Examples> examples() {
        return examples;
    }

    boolean isRunning() {
        return running;
    }

    double progress() {
        return progress.share();
    }

    /** Cancelled if it was stopped; fails with what the training threw. */
    CompletableFuture<Trained> done() {
        return done;
    }

    /** One more wants it; false if it is being stopped already. */
    synchronized boolean join() {
        if (done.isCancelled()) {
            return false;
        }
        wanted++;
        return true;
    }

    /** One wants it no longer; true if nobody does. */
    synchronized boolean leave() {
        wanted--;
        if (wanted == 0) {
            stop();
        }
        return wanted == 0;
    }

    void stop() {
        done.cancel(false);
        progress.stop();
    }

    void run(ModelStore store) {
        running = true;
        try {
            if (!done.isDone()) {
                done.complete(new TrainingRun(examples, store, progress).run());
            }
        } catch (CancellationException stopped) {
            done.cancel(false);
        } catch (Throwable failure) { // also memory that runs out: whoever waits must hear of it
            done.completeExceptionally(failure);
        }
    }
}
