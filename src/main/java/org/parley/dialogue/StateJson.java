package org.parley.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** A state as the text that is stored. */
@ApplicationScoped
public class StateJson {

    private final Jsonb jsonb = JsonbBuilder.create();

    public String write(DialogueState state) {
        return jsonb.toJson(state);
    }

    public DialogueState read(String json) {
        return jsonb.fromJson(json, DialogueState.class);
    }
}
