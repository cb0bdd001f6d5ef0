package org.parley.understanding.training;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;

/** A training that somebody asked for: how it stands, what came of it, and a way to call it off. Safe for all threads. */
public final class Training {

    /** How a training stands; the last three are its ends. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    private final String name;
    private final Job job;
    private final Runnable leave;
    private final CompletableFuture<Trained> end = new CompletableFuture<>();

    /** @param leave tells that this training is not wanted any more */
    Training(String name, Job job, Runnable leave) {
        this.name = name;
        this.job = job;
        this.leave = leave;
        job.done().whenComplete(this::end);
    }

    private void end(Trained trained, Throwable failure) {
        if (failure == null) {
            end.complete(trained);
        } else if (failure instanceof CancellationException) {
            end.cancel(false);
        } else {
            end.completeExceptionally(new TrainingFailed(name, failure));
        }
    }

    /** What is trained, as whoever asked for it called it. */
    public String name() {
        return name;
    }

    public State state() {
        if (end.isCancelled()) {
            return State.CANCELLED;
        } else if (end.isDone()) {
            return end.isCompletedExceptionally() ? State.FAILED : State.DONE;
        }
        return job.isRunning() ? State.RUNNING : State.QUEUED;
    }

    /** From 0 to 1; 1 only when it is done. */
    public double progress() {
        return state() == State.DONE ? 1 : Math.min(0.99, job.progress());
    }

    /** What came of it, if it is done. */
    public Optional<Trained> result() {
        return state() == State.DONE ? Optional.of(end.join()) : Optional.empty();
    }

    /** What its author had better look at, once it is done. */
    public List<Finding> findings() {
        return result().map(Trained::findings).orElse(List.of());
    }

    /**
     * Calls it off. It is cancelled at once; its thread stops soon after, unless others wait for the same examples.
     *
     * @return whether that was in time
     */
    public boolean cancel() {
        boolean inTime = end.completeExceptionally(new CancellationException(name + " was called off"));
        if (inTime) {
            leave.run();
        }
        return inTime;
    }

    /** Completes when it ends, with {@link TrainingFailed} or {@link CancellationException} if that is how. */
    public CompletionStage<Trained> completion() {
        return end.minimalCompletionStage();
    }

    /**
     * Waits for its end.
     *
     * @throws TrainingFailed if it failed
     * @throws CancellationException if it was called off
     */
    public Trained await() throws InterruptedException {
        try {
            return end.get();
        } catch (ExecutionException e) {
            throw (TrainingFailed) e.getCause();
        }
    }
}
