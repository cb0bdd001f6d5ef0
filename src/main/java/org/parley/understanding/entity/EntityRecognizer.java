package org.parley.understanding.entity;

import java.util.List;
import org.parley.understanding.Context;
import org.parley.understanding.Entity;

/** Finds entities of some types. Implementations are immutable and thread-safe, and never throw because of the text. */
@FunctionalInterface
public interface EntityRecognizer {

    /** All candidates, in any order; they may overlap, for {@link Entities} chooses. */
    List<Entity> recognize(String text, Context context);
}
