package org.parley.understanding.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputTest {

    @TempDir
    private Path folder;

    @Test
    void readsLinesWithCommentsBlanksAByteOrderMarkAndEitherLineEnd() throws IOException {
        Path file = write(
                "a.tsv",
                "\ufeff# a comment\r\nhi there\tgreet\r\n\n#hash tags?\ttags\n  \nnonsense\toos\n#\nhm\tunknown");

        LabelledFile read = LabelledFile.read(file);

        assertThat(read.sentences())
                .containsExactly(
                        new LabelledText("hi there", "greet"),
                        new LabelledText("#hash tags?", "tags"),
                        new LabelledText("nonsense", "oos"),
                        new LabelledText("hm", "oos"));
        assertThat(read.numbers()).containsExactly(2, 4, 6, 8);
        assertThat(read.intents()).containsExactlyInAnyOrder("greet", "tags");
    }

    @Test
    void readsTheIntentsOfABot() throws IOException {
        Path file = write("bot.intents.yaml", "# about\ngreet:\n  - hi\n  - \"good: morning\"\nbye: [see you]\n");

        LabelledFile read = LabelledFile.read(file);

        assertThat(read.sentences())
                .containsExactly(
                        new LabelledText("hi", "greet"),
                        new LabelledText("good: morning", "greet"),
                        new LabelledText("see you", "bye"));
        assertThat(read.numbers()).containsExactly(3, 4, 5);
    }

    @Test
    void namesFileAndLineOfWhatItCannotRead() throws IOException {
        assertRefused(write("a.tsv", "hi\tgreet\nno tab here\n"), "a.tsv, line 2", "tab");
        assertRefused(write("b.tsv", "hi\tgreet\tmore\n"), "b.tsv, line 1", "one tab", "not 2");
        assertRefused(write("c.tsv", "hi\t\n"), "line 1", "no intent", "oos");
        assertRefused(write("d.tsv", " \tgreet\n"), "line 1", "no sentence");
        assertRefused(write("e.tsv", "\n# nothing\n"), "e.tsv", "says nothing");
        assertRefused(write("f.tsv", ""), "says nothing");
        assertRefused(folder.resolve("none.tsv"), "none.tsv", "no such file");
        assertRefused(folder, "cannot be read");
    }

    @Test
    void namesTheLineThatIsNotUtf8() throws IOException {
        Path file = folder.resolve("latin.tsv");
        Files.write(file, "hi\tgreet\ncafé\tdrink\n".getBytes(StandardCharsets.ISO_8859_1));

        assertRefused(file, "latin.tsv, line 2", "UTF-8");
        Path yaml = folder.resolve("latin.yaml");
        Files.write(yaml, "drink: [café]".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(yaml, "latin.yaml", "UTF-8");
    }

    @Test
    void namesTheLineOfBrokenYaml() throws IOException {
        assertRefused(write("a.yaml", "greet:\n  - hi\n - hello\n"), "a.yaml, line ", "no YAML");
        assertRefused(write("b.yaml", "greet: hi\n"), "b.yaml, line 1", "list of sentences");
        assertRefused(write("c.yaml", "- hi\n"), "c.yaml, line 1", "intents are expected");
        assertRefused(write("d.yaml", "greet:\n  - name: hi\n"), "d.yaml, line 2", "text is expected");
        assertRefused(write("e.yaml", "greet:\n  - hi\n  - ''\n"), "e.yaml, line 3", "no sentence");
        assertRefused(write("f.yaml", ""), "says nothing");
        assertRefused(write("g.yaml", "greet: []"), "says nothing");
    }

    @Test
    void neverQuotesWhatAUserSaid() throws IOException {
        assertRefused(write("a.tsv", "my secret\n"), "line 1").hasMessageNotContaining("secret");
    }

    @Test
    void refusesAnIntentThatTheBotDoesNotHave() throws IOException {
        LabelledFile file = LabelledFile.read(write("t.tsv", "x y\toos\nhi\tgreet\nbye\tgodbye\n"));

        assertThatThrownBy(() -> file.requireOnly(Set.of("greet", "goodbye")))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContainingAll("t.tsv, line 3", "\"godbye\"", "[goodbye, greet]", "oos");
        assertThat(file.requireOnly(Set.of("greet", "godbye"))).isSameAs(file);
    }

    @Test
    void refusesABotWithoutIntents() throws IOException {
        LabelledFile file = LabelledFile.read(write("t.tsv", "x y\toos\n"));

        assertThatThrownBy(file::requireIntents).hasMessageContaining("out of scope");
    }

    @Test
    void readsNames() throws IOException {
        List<AnnotatedLine> lines = AnnotatedFile.readNames(write("n.tsv", "I'm ada\tada\nwhy?\t-\n"));

        assertThat(lines.get(0).spans()).containsExactly(new AnnotatedSpan("person", 4, 7, ""));
        assertThat(lines.get(0).asked()).containsExactly("person");
        assertThat(lines.get(1).spans()).isEmpty();
        Path other = write("o.tsv", "I'm ada\tAda\n");
        assertThatThrownBy(() -> AnnotatedFile.readNames(other))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContainingAll("o.tsv, line 1", "as it stands there");
        Path none = write("p.tsv", "I'm ada\n");
        assertThatThrownBy(() -> AnnotatedFile.readNames(none)).hasMessageContaining("p.tsv, line 1");
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertRefused(Path file, String... parts) {
        return assertThatThrownBy(() -> LabelledFile.read(file))
                .isInstanceOf(UnusableInput.class)
                .hasMessageContainingAll(parts);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
