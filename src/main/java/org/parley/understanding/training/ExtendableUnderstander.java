package org.parley.understanding.training;

import org.parley.understanding.Understander;
import org.parley.understanding.entity.EntityRecognizer;
import org.parley.understanding.intent.CoverageCurve;

/**
 * An understander as training made it, from which others can be made: with a bot's own entities (lists, expressions,
 * trained slots), or with another operating point. Immutable.
 */
public interface ExtendableUnderstander extends Understander {

    /** Another that finds these as well; one rule chooses among all candidates, those asked for first. */
    ExtendableUnderstander with(EntityRecognizer... own);

    /**
     * Another that accepts an intent from this confidence on: more silence with a higher one, more mistakes with a
     * lower.
     *
     * @param threshold from 0 to 1
     */
    ExtendableUnderstander at(double threshold);

    /** What other thresholds would have done with the examples; of the bot's usual language. */
    CoverageCurve curve();
}
