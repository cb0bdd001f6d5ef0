package org.parley.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BotReaderTest {

    private static final String SMALL = """
            bot: small
            facts: {age: 7}
            intents:
              ask-age: [how old are you?]
            common: [goodbye]
            responses:
              ask-age: I am ${bot.age}.
              default: No idea.
            slots:
              name: {type: person, otherwise: friend}
            flows:
              main:
                - ask: name
                  prompt: Who are you?
                  retry: Who?
                  then: Hello, ${name}!
                  known: Welcome back, ${name}!
                - answer: [ask-age]
                  prompt: Ask me.
                  at-most: 3
                  otherwise: default
                - end
            anywhere:
              goodbye: main
            """;

    @Test
    void readsABot() {
        Bot bot = read(SMALL);
        assertThat(bot.name()).isEqualTo("small");
        assertThat(bot.intents().get("ask-age")).containsExactly("how old are you?");
        assertThat(bot.flows().get("main")).hasSize(3);
        assertThat(bot.step("main", 0)).containsInstanceOf(Step.Ask.class);
        assertThat(bot.step("main", 3)).isEmpty();
        assertThat(bot.nameSlot()).isEmpty();
    }

    @Test
    void readsTheThresholdItsAuthorWants() {
        assertThat(read(SMALL).threshold()).isEmpty();
        assertThat(read(SMALL.replace("common:", "threshold: 0.4\ncommon:")).threshold())
                .hasValue(0.4);
    }

    @Test
    void tellsVersionsByContent() {
        assertThat(read(SMALL).version()).isEqualTo(read(SMALL).version());
        assertThat(read(SMALL.replace("No idea", "Who knows")).version())
                .isNotEqualTo(read(SMALL).version());
    }

    @Test
    void readsTheBotThatShips() {
        Bot bot = Shipped.interview();
        assertThat(bot.name()).isEqualTo("interview");
        assertThat(bot.nameSlot()).map(Slot::name).contains("name");
    }

    /** Each line: what to replace, by what, the line to be named, and a part of the message. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at-most: 3          | at-most: three    | 20 | whole number
            at-most: 3          | at-most: 0        | 18 | at least 1
            at-most: 3          | atmost: 3         | 20 | "atmost" means nothing
            - end               | - stop            | 22 | "stop" is no step
            - ask: name         | - aks: name       | 13 | "aks" is no step
            type: person        | type: persona     | 10 | "persona" is no type
            prompt: Ask me.     | x: {a: 1, a: 2}   | 19 | "x" means nothing
            retry: Who?         | retry: []         | 15 | text is expected
            bot: small          | bto: small        |  1 | "bto" means nothing
            - ask: name         | - ask: [          | 15 | no YAML
            facts: {age: 7}     | facts: {a: 1, a: 2} | 2 | twice
            common: [goodbye]   | threshold: high   |  5 | number such as 0.4
            """)
    void namesTheLineOfWhatIsWrong(String good, String bad, int line, String message) {
        assertThatThrownBy(() -> read(SMALL.replace(good, bad)))
                .isInstanceOf(BrokenBot.class)
                .hasMessageContaining("bot.yaml, line " + line + ":")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - ask: name         | - ask: nome               | no slot "nome"
            otherwise: default  | otherwise: defautl        | no response "defautl"
            answer: [ask-age]   | answer: [ask-hobby]       | no intent "ask-hobby"
            goodbye: main       | goodbye: mian             | no flow "mian"
            goodbye: main       | farewell: main            | no intent "farewell"
            ${bot.age}          | ${bot.agee}               | no value "bot.agee"
            - end               | - say: Hm.                | runs out
            main:               | mian:                     | no flow "main"
            common: [goodbye]   | threshold: 1.5            | from 0 to 1
            """)
    void namesWhatIsNotThere(String good, String bad, String message) {
        assertThatThrownBy(() -> read(SMALL.replace(good, bad)))
                .isInstanceOf(BrokenBot.class)
                .hasMessageContaining("bot.yaml")
                .hasMessageContaining(message);
    }

    @Test
    void namesAFileThatIsMissing() {
        assertThatThrownBy(() -> new BotReader(file -> Optional.empty()).read("nobody.yaml"))
                .isInstanceOf(BrokenBot.class)
                .hasMessageContaining("nobody.yaml");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> read("# nothing\n"))
                .isInstanceOf(BrokenBot.class)
                .hasMessageContaining("empty");
    }

    private static Bot read(String content) {
        return new BotReader(file -> Optional.of(content)).read("bot.yaml");
    }
}
