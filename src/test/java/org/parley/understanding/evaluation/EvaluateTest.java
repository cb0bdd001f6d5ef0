package org.parley.understanding.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluateTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        write(
                "bot.tsv",
                "what is your name\tname\nwho are you\tname\nyour name please\tname\n"
                        + "how old are you\tage\nwhat is your age\tage\nyour age please\tage\n");
        write("worse.tsv", "what is your name\tname\nhow old are you\tage\n");
        write("test.tsv", "tell me your name\tname\nyour age?\tage\nwhat is the capital of France\toos\n");
        write("names.tsv", "I'm Ada Lovelace\tAda Lovelace\nwhy do you ask?\t-\n");
        write("entities.tsv", "a table on [2026-12-24](date=2026-12-24) at [19:30](time=19:30)\nhello\tdate\n");
    }

    @Test
    void crossValidatesAndWritesReports() throws IOException {
        Path json = folder.resolve("r.json");
        Path html = folder.resolve("r.html");

        int status = run(
                "cross-validate", at("bot.tsv"), "--folds", "3", "--json", json.toString(), "--html", html.toString());

        assertThat(status).as(err.toString()).isZero();
        assertThat(said()).contains("bot.tsv, cross-validated in 3 folds", "6 sentences scored");
        assertThat(ReportReader.read(json).answers()).hasSize(6);
        assertThat(html).content().contains("<h1 dir=\"auto\">bot.tsv, cross-validated in 3 folds</h1>");
    }

    @Test
    void scoresAndComparesBotsAndTheirReports() {
        String old = folder.resolve("old.json").toString();
        String now = folder.resolve("new.json").toString();

        assertThat(run("score", at("worse.tsv"), at("test.tsv"), "--json", old)).isZero();
        assertThat(run("score", at("bot.tsv"), at("test.tsv"), "--json", now)).isZero();
        assertThat(run("compare", old, now)).isZero();
        assertThat(said()).contains("McNemar");
        assertThat(run("compare", at("worse.tsv"), at("bot.tsv"), at("test.tsv")))
                .isZero();
        assertThat(said()).contains("worse.tsv, scored on test.tsv and bot.tsv, scored on test.tsv");
    }

    @Test
    void scoresNamesAndEntities() {
        assertThat(run("names", at("names.tsv"))).isZero();
        assertThat(said()).contains("2 sentences scored: 100.0 %", "person");

        assertThat(run(
                        "entities",
                        at("entities.tsv"),
                        "--now",
                        "2026-11-20T12:00:00Z",
                        "--locale",
                        "en-GB",
                        "--train",
                        at("bot.tsv")))
                .as(err.toString())
                .isZero();
        assertThat(said()).contains("2 sentences scored: 100.0 %", "date", "time");
    }

    @Test
    void trainsWithCommonIntents() throws IOException {
        write("greeting.tsv", "hello\tgreet\n");

        assertThat(run("score", at("bot.tsv"), at("greeting.tsv"))).isEqualTo(1);
        assertThat(complained()).contains("greeting.tsv, line 1", "\"greet\"");
        assertThat(run("score", at("bot.tsv"), at("greeting.tsv"), "--common", "greet, goodbye"))
                .isZero();
    }

    @Test
    void evaluatesABotInAnotherLanguage() throws IOException {
        write(
                "shop.tsv",
                "wann haben sie offen\tzeiten\nwie sind die öffnungszeiten\tzeiten\n"
                        + "wo ist mein paket\tpaket\nwann kommt meine bestellung\tpaket\n");
        write("gesagt.tsv", "wann kommt mein paket\tpaket\n");

        assertThat(run("score", at("shop.tsv"), at("gesagt.tsv"), "--locale", "de-AT", "--common", "greet"))
                .as(complained())
                .isZero();
        assertThat(said()).contains("1 sentences scored");
        assertThat(run("score", at("shop.tsv"), at("gesagt.tsv"), "--locale", "de", "--common", "unknown"))
                .isEqualTo(2);
    }

    @Test
    void endsWith3BelowTheLeastAccuracy() {
        assertThat(run("names", at("names.tsv"), "--least-accuracy", "1")).isZero();
        assertThat(run("score", at("bot.tsv"), at("test.tsv"), "--least-accuracy", "0"))
                .isZero();
        assertThat(run("cross-validate", at("worse.tsv"), "--folds", "2", "--least-accuracy", "0.99"))
                .isEqualTo(3);
        assertThat(complained()).contains("less than 99.0 %");
    }

    @Test
    void endsWith1IfAFileCannotBeUsed() throws IOException {
        write("empty.tsv", "");
        write("oos.tsv", "x y\toos\na b\toos\n");

        assertThat(run("cross-validate", at("empty.tsv"))).isEqualTo(1);
        assertThat(complained()).contains("empty.tsv");
        assertThat(run("cross-validate", at("oos.tsv"), "--folds", "2")).isEqualTo(1);
        assertThat(run("cross-validate", at("worse.tsv"))).isEqualTo(1);
        assertThat(complained()).contains("10 folds need as many sentences; there are 2");
        assertThat(run("compare", at("bot.tsv"), at("test.tsv"))).isEqualTo(1);
        assertThat(run("names", at("names.tsv"), "--html", folder.toString())).isEqualTo(1);
        assertThat(complained()).contains("cannot be written");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cross-validate",
                "cross-validate a b",
                "score a",
                "compare a",
                "bogus a",
                "names a --bogus x",
                "names a --json",
                "names a --json --html b",
                "names a --json b --json c",
                "cross-validate a --folds 1",
                "cross-validate a --folds ten",
                "score a b --common bogus",
                "names a --least-accuracy 92",
                "names a --least-accuracy NaN",
                "entities a --now yesterday",
                "entities a --locale !"
            })
    void endsWith2IfTheCommandCannotBeFollowed(String arguments) {
        String[] words = arguments.isEmpty()
                ? new String[0]
                : arguments.replace(" a", " " + at("bot.tsv")).split(" ");

        assertThat(run(words)).as(complained()).isEqualTo(2);
        assertThat(complained()).contains("--help says more");
    }

    @Test
    void helps() {
        assertThat(run("score", "--help")).isZero();
        assertThat(said()).contains("cross-validate FILE", "--least-accuracy X");
        for (Option option : Option.values()) {
            assertThat(said()).contains(option.written());
        }
    }

    private int run(String... arguments) {
        return Evaluate.run(Arrays.asList(arguments), stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
