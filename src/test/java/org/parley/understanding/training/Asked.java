package org.parley.understanding.training;

import java.time.Instant;
import java.util.stream.Stream;
import org.parley.understanding.Context;
import org.parley.understanding.Entity;

/** What a bot may have asked before a sentence was said. */
public final class Asked {

    public static final Context ANYTHING = Context.at(Instant.parse("2026-11-21T10:00:00Z"));
    public static final Context PERSON = ANYTHING.expecting(Entity.PERSON);

    private Asked() {}

    public static Stream<Context> values() {
        return Stream.of(ANYTHING, PERSON);
    }
}
