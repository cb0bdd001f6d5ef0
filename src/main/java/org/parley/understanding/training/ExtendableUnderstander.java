package org.parley.understanding.training;

import org.parley.understanding.Understander;
import org.parley.understanding.entity.EntityRecognizer;

/** An understander to which a bot's own entities can be added: lists, expressions, trained slots. Immutable. */
public interface ExtendableUnderstander extends Understander {

    /** Another that finds these as well; one rule chooses among all candidates, those asked for first. */
    ExtendableUnderstander with(EntityRecognizer... own);
}
