package org.parley.bot;

import java.util.Set;

/**
 * Something a bot wants to know of the person.
 *
 * @param type the type of entity that fills it
 * @param otherwise what sentences use while it is not filled
 * @param remember whether it is the user's name, kept with the user and known in their next conversation
 */
public record Slot(String name, String type, String otherwise, boolean remember) {

    private static final Set<String> TYPES = Set.of("person");

    public Slot {
        if (!TYPES.contains(type)) {
            throw new IllegalArgumentException("\"" + type + "\" is no type of slot: use one of " + TYPES);
        }
        if (otherwise.isBlank()) {
            throw new IllegalArgumentException("\"otherwise\" says how sentences do without the slot");
        }
    }
}
