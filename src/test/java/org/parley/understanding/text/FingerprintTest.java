package org.parley.understanding.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.understanding.intent.IntentTrainer;

class FingerprintTest {

    @Test
    void isTheSameForTheSame() {
        assertThat(new Fingerprint().text("ab").code(IntentTrainer.class).hex())
                .hasSize(64)
                .isEqualTo(
                        new Fingerprint().text("ab").code(IntentTrainer.class).hex());
    }

    @Test
    void tellsWhereOneTextEnds() {
        assertThat(new Fingerprint().text("ab").text("c").hex())
                .isNotEqualTo(new Fingerprint().text("a").text("bc").hex());
    }

    @Test
    void reachesAllCodeThatLearnsIntents() throws Exception {
        Path classes = Path.of(IntentTrainer.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolve("org/parley/understanding/intent");
        List<String> all;
        try (Stream<Path> files = Files.list(classes)) {
            all = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".class") && !file.startsWith("package-info"))
                    .map(file -> "org/parley/understanding/intent/" + file.replace(".class", ""))
                    .toList();
        }
        assertThat(Fingerprint.codes(IntentTrainer.class).keySet())
                .containsAll(all)
                .contains(
                        "org/parley/understanding/text/Sentence",
                        "org/parley/understanding/text/Shorthand",
                        "org/parley/understanding/text/Stems")
                .noneMatch(name -> name.startsWith("org/parley/understanding/entity/"));
    }

    @Test
    void takesTheCodeAsItIs() {
        byte[] code = Fingerprint.codes(Slip.class).get("org/parley/understanding/text/Slip");

        assertThat(new String(code, 0, 4, StandardCharsets.ISO_8859_1)).isEqualTo("\u00ca\u00fe\u00ba\u00be");
    }

    @Test
    void isNeverTheSameWhereTheCodeIsHidden() {
        assertThat(new Fingerprint().code(int[].class).hex())
                .isNotEqualTo(new Fingerprint().code(int[].class).hex());
    }
}
