package org.parley.workshop;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.parley.dialogue.Turn;

/** The evaluations that were asked for. One is made at a time, so that those who talk are left most of the machine. */
@ApplicationScoped
public class Evaluations {

    private static final Logger LOG = System.getLogger(Evaluations.class.getName());

    @Resource
    ManagedExecutorService threads;

    private final Shelf<EvaluationRun> shelf = new Shelf<>(EvaluationRun::isOver);
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    /** @throws TooMuchWork if many wait already */
    public synchronized EvaluationRun.Known ask(Turn bot, Trial trial) {
        EvaluationRun run = new EvaluationRun(bot.bot().name(), new Examiner(bot, trial));
        UUID id = shelf.add(run);
        last = last.thenRunAsync(run::run, threads).exceptionally(failure -> {
            LOG.log(Level.ERROR, "An evaluation failed", failure);
            return null;
        });
        return new EvaluationRun.Known(id, run);
    }

    /** @throws UnknownWork if there is none, or not of that bot */
    public EvaluationRun find(String bot, UUID id) {
        return shelf.find(id).filter(run -> run.bot().equals(bot)).orElseThrow(() -> new UnknownWork(id));
    }

    /**
     * Calls it off, if it is not over, and forgets it.
     *
     * @throws UnknownWork if there is none, or not of that bot
     */
    public void remove(String bot, UUID id) {
        find(bot, id).cancel();
        shelf.remove(id);
    }

    @PreDestroy
    void stop() {
        shelf.all().forEach(EvaluationRun::cancel);
    }
}
