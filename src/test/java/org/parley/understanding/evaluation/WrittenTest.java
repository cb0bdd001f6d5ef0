package org.parley.understanding.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.understanding.training.Finding;

/** Reports as programs and people read them. */
class WrittenTest {

    private static final String EVIL =
            "<script>alert(\"1\")</script> & 'x' \u0000\u001b[31m \u202e \u2028 \ud83d\ude00 \ud83d \\ \ttab";

    private final Report evil = new Report(
            EVIL,
            List.of(new Answer(new LabelledText(EVIL, "<b>"), "\"oops\"", "\"oops\"", 0.5)),
            List.of(new Finding(
                    Finding.Kind.CONTRADICTION, "<b>", Optional.of(EVIL), Optional.of("c&d"), Optional.empty(), EVIL)),
            List.of("<i>"),
            new Times(Double.NaN, 0.1, 0.2));

    @TempDir
    private Path folder;

    @Test
    void jsonIsValidAndHasEveryFigure() {
        JsonObject json = parsed(Answers.small().report().toJson());

        JsonObject figures = json.getJsonObject("figures");
        assertThat(figures.getJsonObject("accuracy").getInt("hits")).isEqualTo(4);
        assertThat(figures.getJsonObject("accuracy").getJsonNumber("share").doubleValue())
                .isEqualTo(0.666667);
        assertThat(figures.getJsonNumber("auroc").doubleValue()).isEqualTo(0.791667);
        assertThat(json.getJsonArray("intents")).hasSize(2);
        assertThat(json.getJsonArray("reliability")).hasSize(10);
        assertThat(json.getJsonArray("coverage")).hasSize(21);
        assertThat(json.getJsonArray("answers")).hasSize(8);
        assertThat(json.getJsonArray("confusions").getJsonObject(0).getInt("count"))
                .isEqualTo(2);
        assertThat(json.getJsonObject("matrix")
                        .getJsonArray("rows")
                        .getJsonArray(0)
                        .getInt(2))
                .isEqualTo(2);
    }

    @Test
    void jsonKeepsEveryCharacter() {
        JsonObject json = parsed(evil.toJson());

        assertThat(json.getString("title")).isEqualTo(EVIL);
        assertThat(json.getJsonObject("times").isNull("trainingSeconds")).isTrue();
        assertThat(parsed(new Comparison(evil, evil).toJson()).getString("report"))
                .isEqualTo("comparison");
    }

    @Test
    void jsonIsReadBack() throws IOException {
        Report small = Answers.small().report();
        Path file = Files.writeString(folder.resolve("r.json"), small.toJson());

        assertThat(ReportReader.read(file)).isEqualTo(small);
        Path other =
                Files.writeString(folder.resolve("evil.json"), evil.toJson().replace("\\ud83d ", ""));
        assertThat(ReportReader.read(other).answers().get(0).given()).isEqualTo("\"oops\"");
    }

    @Test
    void refusesJsonThatIsNoReport() throws IOException {
        for (String content : List.of("", "{", "[]", "{\"report\": \"intents\"}", "hello", "{\"times\": 1}")) {
            Path file = Files.writeString(folder.resolve("x.json"), content);
            assertThatThrownBy(() -> ReportReader.read(file))
                    .as(content)
                    .isInstanceOf(UnusableInput.class)
                    .hasMessageContaining("x.json");
        }
    }

    @Test
    void pagesEscapeWhateverUsersSay() {
        String html = evil.toHtml();

        assertThat(html)
                .contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;")
                .contains("&lt;b&gt;", "&quot;oops&quot;", "c&amp;d", "&lt;i&gt;")
                .doesNotContain("<script", "<b>", "<i>", "\u0000", "\u001b");
    }

    @Test
    void pagesStandAlone() {
        String html = Answers.small().report().toHtml();

        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("name=\"viewport\"", "default-src 'none'", "prefers-color-scheme: dark", "<svg")
                .doesNotContain("<script", "style=\"", "src=", "href=", "@import", "url(");
        assertThat(html)
                .contains("<th scope=\"row\" dir=\"auto\">accuracy</th>")
                .contains("50.0 %");
    }

    @Test
    void textNeverReachesTheTerminalAsACommand() {
        assertThat(evil.toText()).doesNotContain("\u001b", "\u0000", "\u202e").contains("<script>");
    }

    @Test
    void textHasTheFiguresInColumns() {
        assertThat(Answers.small().report().toText())
                .contains("8 sentences scored, 2 of them out of scope: 50.0 % answered as they should be.")
                .containsPattern("accuracy +50.0 % +18.8 – 81.2 % +in scope, right and accepted, 3 of 6")
                .containsPattern("age +oos +2 +sentence 5 \\(35.0 % age\\)\n +sentence 6")
                .doesNotContain("ALL MISTAKES");
    }

    private static JsonObject parsed(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
