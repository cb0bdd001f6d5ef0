package org.parley.understanding.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GibberishTest {

    private final NameLists lists = NameLists.shipped();

    @ParameterizedTest
    @ValueSource(
            strings = {"asdfgh", "qwerty", "xxxxxx", "dfkjghdfg", "lkjhg", "hjkhjk", "zxcvbnm", "sdfsdf", "hahaha"})
    void recognisesAHammeredKeyboard(String word) {
        assertThat(lists.isGibberish(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "krzysztof",
                "szczepan",
                "ng",
                "nguyễn",
                "lovelace",
                "xóchitl",
                "tchaikovsky",
                "анна",
                "李雷",
                "sbigniew"
            })
    void leavesUncommonNamesAlone(String word) {
        assertThat(lists.isGibberish(word)).isFalse();
    }
}
