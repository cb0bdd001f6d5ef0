package org.parley.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class StateJsonTest {

    private final StateJson json = new StateJson();

    @Test
    void readsWhatItWrites() {
        DialogueState state = new DialogueState("main", 1, 2, Map.of("name", "José \"李雷\" ${x}"), false);
        assertThat(json.read(json.write(state))).isEqualTo(state);
        assertThat(json.read(json.write(state.end()))).isEqualTo(state.end());
    }

    @Test
    void readsAStateWithMembersOfALaterVersion() {
        String later = "{\"flow\":\"main\",\"step\":0,\"count\":0,\"slots\":{},\"ended\":false,\"mood\":\"fine\"}";
        assertThat(json.read(later)).isEqualTo(DialogueState.beginning(Map.of()));
    }
}
