package org.parley.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;

/** A state as the text that is stored. */
@ApplicationScoped
public class StateJson {

    private final Jsonb jsonb = JsonbBuilder.create();

    public String write(DialogueState state) {
        return jsonb.toJson(state);
    }

    public DialogueState read(String json) {
        try {
            return jsonb.fromJson(json, DialogueState.class);
        } catch (JsonbException | IllegalArgumentException unreadable) {
            // without the cause, which quotes what a user said
            throw new BrokenState();
        }
    }
}
