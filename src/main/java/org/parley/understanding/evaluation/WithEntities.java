package org.parley.understanding.evaluation;

import java.util.List;
import java.util.stream.Stream;
import org.parley.understanding.Context;
import org.parley.understanding.Entity;
import org.parley.understanding.Understander;
import org.parley.understanding.Understanding;
import org.parley.understanding.entity.Entities;

/** Adds the entities that any bot can have recognised to those that an understander finds itself. */
record WithEntities(Understander understander) implements Understander {

    @Override
    public Understanding understand(String text, Context context) {
        Understanding own = understander.understand(text, context);
        List<Entity> recognized = Entities.shipped().recognize(text, context);
        return new Understanding(
                own.intent(),
                own.confidence(),
                own.candidates(),
                Stream.concat(own.entities().stream(), recognized.stream())
                        .distinct()
                        .toList());
    }
}
