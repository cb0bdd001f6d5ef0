package org.parley.understanding.training;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads for trainings where no server lends any: they keep no JVM alive and go when there is nothing to do. */
final class TrainingThreads {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final long IDLE_SECONDS = 10;

    private TrainingThreads() {}

    static Executor atMost(int threads) {
        ThreadPoolExecutor executor = new ThreadPoolExecutor(
                threads, threads, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), TrainingThreads::thread);
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "parley-training-" + COUNT.incrementAndGet());
        thread.setDaemon(true);
        return thread;
    }
}
