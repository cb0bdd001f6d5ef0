package org.parley.understanding.training;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.parley.understanding.Examples;
import org.parley.understanding.name.ModelStore;

/**
 * Trains bots in the background: first come, first served, a few at once, the same examples only once. Safe for all
 * threads. What it needs of memory is bounded by its {@link TrainingLimits}.
 */
public final class TrainingService implements AutoCloseable {

    private final Executor executor;
    private final ModelStore store;
    private final TrainingLimits limits;
    private final Map<List<Examples>, Job> jobs = new HashMap<>();
    private final Deque<Job> waiting = new ArrayDeque<>();
    private int running;
    private boolean closed;

    /** With threads of its own. */
    public TrainingService(ModelStore store) {
        this(TrainingThreads.atMost(TrainingLimits.usual().atOnce()), store, TrainingLimits.usual());
    }

    /**
     * @param executor lends the threads; of its threads as many are used as {@code limits} allow at once. A training
     *     also uses the common pool, for intents are learned side by side.
     * @param store where models are kept from one start to the next
     */
    public TrainingService(Executor executor, ModelStore store, TrainingLimits limits) {
        this.executor = executor;
        this.store = store;
        this.limits = limits;
    }

    /** Asks for a training in one language; see {@link #submit(String, List)}. */
    public Training submit(String name, Examples examples) {
        return submit(name, List.of(examples));
    }

    /**
     * Asks for a training.
     *
     * @param name of what is trained, for messages
     * @param examples by language, the bot's usual one first
     * @throws TrainingRefused if the examples are too many, too many trainings wait, or the service is closed
     */
    public synchronized Training submit(String name, List<Examples> examples) {
        if (closed) {
            throw new TrainingRefused(name + " is not trained: the server is stopping");
        }
        limits.check(name, examples);
        Job same = jobs.get(examples);
        Job job = same != null && same.join() ? same : enqueue(name, examples);
        Training training = new Training(name, job, () -> leave(job));
        startNext();
        return training;
    }

    private Job enqueue(String name, List<Examples> examples) {
        if (running >= limits.atOnce() && waiting.size() >= limits.waiting()) {
            throw new TrainingRefused(name + " is not trained: " + waiting.size()
                    + " trainings are waiting already, so try again when some are done");
        }
        Job job = new Job(examples);
        job.join();
        jobs.put(examples, job);
        waiting.add(job);
        return job;
    }

    private synchronized void leave(Job job) {
        if (job.leave()) {
            waiting.remove(job);
            jobs.remove(job.examples(), job);
        }
    }

    private synchronized void startNext() {
        while (running < limits.atOnce() && !waiting.isEmpty()) {
            Job job = waiting.remove();
            running++;
            try {
                executor.execute(() -> run(job));
            } catch (RejectedExecutionException e) {
                job.done().completeExceptionally(e);
                ended(job);
            }
        }
    }

    private void run(Job job) {
        try {
            job.run(store);
        } finally {
            ended(job);
            startNext();
        }
    }

    private synchronized void ended(Job job) {
        running--;
        jobs.remove(job.examples(), job);
    }

    /** Calls off what runs and waits, and takes nothing more on. */
    @Override
    public void close() {
        List<Job> open;
        synchronized (this) {
            closed = true;
            open = List.copyOf(jobs.values());
            waiting.clear();
        }
        open.forEach(Job::stop);
    }
}
