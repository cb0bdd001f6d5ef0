package org.parley.workshop;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import org.parley.understanding.evaluation.Result;
import org.parley.understanding.evaluation.UnusableInput;

/** An evaluation that was asked for. Safe for all threads. */
public final class EvaluationRun {

    /** How it stands; the last three are its ends. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    private final String bot;
    private final Callable<Result> work;
    private State state = State.QUEUED;
    private Thread thread;
    private Result result;
    private String failure = "";

    /** @param work may be interrupted */
    EvaluationRun(String bot, Callable<Result> work) {
        this.bot = bot;
        this.work = work;
    }

    /** An evaluation with the id it is found by. */
    public record Known(UUID id, EvaluationRun run) {}

    public String bot() {
        return bot;
    }

    public synchronized State state() {
        return state;
    }

    synchronized boolean isOver() {
        return state.compareTo(State.RUNNING) > 0;
    }

    /** @throws NoResult if it has none, saying why */
    public synchronized Result result() {
        if (result == null) {
            throw new NoResult(
                    isOver()
                            ? "The evaluation came to nothing" + (failure.isEmpty() ? "." : ": " + failure)
                            : "The evaluation is not done yet.");
        }
        return result;
    }

    void run() {
        if (!begin()) {
            return;
        }
        try {
            end(State.DONE, work.call(), "");
        } catch (InterruptedException | CancellationException calledOff) {
            end(State.CANCELLED, null, "");
        } catch (UnusableInput unusable) {
            end(State.FAILED, null, unusable.getMessage());
        } catch (Exception | LinkageError | OutOfMemoryError broken) {
            end(State.FAILED, null, "something went wrong here");
            throw new IllegalStateException("The evaluation of " + bot + " failed", broken);
        }
    }

    private synchronized boolean begin() {
        if (state != State.QUEUED) {
            return false;
        }
        state = State.RUNNING;
        thread = Thread.currentThread();
        return true;
    }

    /** The thread is the server's: what interrupts it from now on is not meant for this. */
    private synchronized void end(State how, Result what, String why) {
        boolean calledOff = state == State.CANCELLED;
        thread = null;
        Thread.interrupted();
        if (!calledOff) {
            state = how;
            result = what;
            failure = why;
        }
    }

    synchronized void cancel() {
        if (!isOver()) {
            state = State.CANCELLED;
            if (thread != null) {
                thread.interrupt();
            }
        }
    }
}
