package org.parley.understanding.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private final Spelling spelling = new Spelling(
            List.of("name", "your", "your", "hobby", "age", "no", "what"), Set.of("game", "fame")::contains);

    @ParameterizedTest
    @CsvSource({
        "nmae, name",
        "nam, name",
        "namme, name",
        "nane, name",
        "yuor, your",
        "aeg, age",
        "hoby, hobby",
        "noo, no"
    })
    void mendsOneSlip(String typed, String meant) {
        assertThat(spelling.mend(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"game", "fame", "name", "xyz", "emna", "ago", "n", "yo"})
    void leavesWhatIsRightOrTooFarAway(String word) {
        assertThat(spelling.mend(word)).isEqualTo(word);
    }

    @Test
    void prefersTheWordSeenMoreOften() {
        Spelling twice = new Spelling(List.of("your", "your", "hour"), word -> false);

        assertThat(twice.mend("xour")).isEqualTo("your");
    }
}
