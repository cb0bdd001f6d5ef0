package org.parley.workshop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.UUID;
import org.parley.understanding.Examples;
import org.parley.understanding.training.Training;
import org.parley.understanding.training.Training.State;
import org.parley.understanding.training.TrainingRefused;
import org.parley.understanding.training.TrainingService;

/** The trainings that authors asked for, to see what their examples are worth. */
@ApplicationScoped
public class TrainingDesk {

    @Inject
    TrainingService service;

    private final Shelf<Training> shelf = new Shelf<>(
            training -> EnumSet.of(State.DONE, State.FAILED, State.CANCELLED).contains(training.state()));

    /** A training with the id it is found by. */
    public record Known(UUID id, Training training) {}

    /**
     * @throws TooMuchWork if many wait already
     * @throws TrainingRefused if the service does not take it on
     */
    public Known ask(String name, Examples examples) {
        Training training = service.submit(name, examples);
        try {
            return new Known(shelf.add(training), training);
        } catch (TooMuchWork tooMuch) {
            training.cancel();
            throw tooMuch;
        }
    }

    /** @throws UnknownWork if there is none */
    public Training find(UUID id) {
        return shelf.find(id).orElseThrow(() -> new UnknownWork(id));
    }

    /**
     * Calls it off, if it is not over, and forgets it.
     *
     * @throws UnknownWork if there is none
     */
    public void remove(UUID id) {
        find(id).cancel();
        shelf.remove(id);
    }
}
