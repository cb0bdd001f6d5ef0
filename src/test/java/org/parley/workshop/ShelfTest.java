package org.parley.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ShelfTest {

    private final List<String> ended = new ArrayList<>();
    private final Shelf<String> shelf = new Shelf<>(ended::contains);

    @Test
    void givesBackWhatWasPutThere() {
        UUID id = shelf.add("one");

        assertThat(shelf.find(id)).contains("one");
        assertThat(shelf.remove(id)).contains("one");
        assertThat(shelf.find(id)).isEmpty();
    }

    @Test
    void forgetsTheOldestThatHasEnded() {
        UUID first = shelf.add("first");
        UUID second = shelf.add("second");
        fill(Shelf.ROOM - 2);
        ended.addAll(List.of("first", "second"));

        UUID newest = shelf.add("newest");

        assertThat(shelf.find(first)).isEmpty();
        assertThat(shelf.find(second)).contains("second");
        assertThat(shelf.find(newest)).contains("newest");
        assertThat(shelf.all()).hasSize(Shelf.ROOM);
    }

    @Test
    void takesNoMoreThanItHasRoomFor() {
        fill(Shelf.ROOM);

        assertThatThrownBy(() -> shelf.add("one more"))
                .isInstanceOf(TooMuchWork.class)
                .hasMessageContaining("20");
    }

    private void fill(int count) {
        for (int i = 0; i < count; i++) {
            shelf.add("waiting " + i);
        }
    }
}
