package org.parley.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.channel.rest.Client;
import org.parley.server.WildFly;

/** What the log holds after a run through the interview: when Parley was ready, and nothing to worry about. */
class QuietLogIT {

    @Test
    void hasNoWarningAndNoWordOfAnyMessage(@TempDir Path data) {
        try (WildFly server = WildFly.on(data)
                .with("parley.url", "http://bots.example/parley")
                .start()) {
            Client client = new Client(server);
            Client.Chat chat = client.open();
            List<String> said = List.of("my name is Zebulon", "what is your nayme?", "zirconium?", "how old are ye");
            said.forEach(text -> chat.say(text).then().statusCode(200));
            chat.say("and now, Xanthippe?").then().statusCode(409);
            RestAssured.get(server.at("/")).then().statusCode(200);
            RestAssured.get(server.at("/nothing-zephyr")).then().statusCode(404);
            server.stop();

            String log = server.log();
            assertThat(log).contains("Parley is ready").contains("http://bots.example/parley");
            assertThat(log)
                    .doesNotContainIgnoringCase("Zebulon")
                    .doesNotContain("nayme", "zirconium", "Xanthippe", "zephyr", chat.token(), "how old are");
            assertThat(log.lines().filter(line -> line.contains(" WARN ") || line.contains(" ERROR ")))
                    .isEmpty();
            assertThat(log).doesNotContain("\tat ");
        }
    }
}
