package org.parley.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CursorTest {

    @Test
    void isReadBackWhateverTheValues() {
        Cursor cursor = new Cursor(List.of("a~b", "!1", "", "李雷 %7E", "2026-11-20T12:00:00Z"));
        assertThat(Cursor.parse(cursor.toString())).isEqualTo(cursor);
    }

    @Test
    void leavesANumberANumber() {
        assertThat(new Cursor(List.of("4"))).hasToString("4");
    }
}
