package org.parley.dialogue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.parley.settings.Settings;
import org.parley.understanding.training.ModelCache;
import org.parley.understanding.training.TrainingLimits;
import org.parley.understanding.training.TrainingService;

/**
 * The one place where bots are trained, on threads of the server, with what was learned before kept in {@value #MODELS}
 * below the data directory. When the application ends, what is still being trained is called off.
 */
@ApplicationScoped
public class Trainings {

    private static final String MODELS = "models";

    @Inject
    Settings settings;

    @Resource
    ManagedExecutorService threads;

    @Produces
    @Singleton
    TrainingService service() {
        TrainingLimits limits = settings.trainings().map(TrainingLimits::usual).orElseGet(TrainingLimits::usual);
        return new TrainingService(threads, new ModelCache(settings.data().resolve(MODELS)), limits);
    }

    void stop(@Disposes TrainingService service) {
        service.close();
    }
}
