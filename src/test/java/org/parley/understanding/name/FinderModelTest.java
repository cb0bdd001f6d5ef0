package org.parley.understanding.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parley.understanding.training.LabelledLines;

class FinderModelTest {

    private final Map<String, byte[]> kept = new TreeMap<>();
    private int kepts;

    private final ModelStore store = new ModelStore() {
        @Override
        public Optional<byte[]> find(String fingerprint) {
            return Optional.ofNullable(kept.get(fingerprint));
        }

        @Override
        public void keep(String fingerprint, byte[] model) {
            kept.put(fingerprint, model);
            kepts++;
        }
    };

    @Test
    void takesTheModelThatWasKept() {
        new FinderModel(store).get();
        new FinderModel(store).get();

        assertThat(kepts).isEqualTo(1);
        assertThat(kept).hasSize(1);
        assertThat(kept.values().iterator().next()).hasSizeBetween(1_000, 100_000);
    }

    @Test
    void findsWithTheKeptModelWhatItFoundBefore() {
        List<Optional<NameSpan>> found = found(new TrainedNames(store));

        assertThat(found).anyMatch(Optional::isPresent).isEqualTo(found(new TrainedNames(store)));
        assertThat(kepts).isEqualTo(1);
    }

    @Test
    void trainsAnewWhereTheKeptModelIsNone() {
        new FinderModel(store).get();
        kept.replaceAll((fingerprint, model) -> new byte[] {1, 2, 3});

        assertThat(new FinderModel(store).get()).isNotNull();
        assertThat(kepts).isEqualTo(2);
        assertThat(kept.values().iterator().next()).hasSizeGreaterThan(1_000);
    }

    private static List<Optional<NameSpan>> found(TrainedNames names) {
        return LabelledLines.read("names.dev.tsv").lines().stream()
                .map(line -> names.find(new Answer(line.sentence())))
                .toList();
    }
}
