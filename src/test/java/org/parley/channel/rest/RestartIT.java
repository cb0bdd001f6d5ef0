package org.parley.channel.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.server.WildFly;

/** A conversation outlives the server it was begun on, however that ends. */
class RestartIT {

    @Test
    void learnsABotOnceAndAnewOnlyWhereItsModelIsNotSound(@TempDir Path data) throws Exception {
        try (WildFly server = WildFly.on(data).start()) {
            assertThat(server.log()).contains("is trained, in").doesNotContain("taken from the cache");
            Path model = largestModel(data);
            byte[] learned = Files.readAllBytes(model);
            server.kill();

            int before = server.log().length();
            server.start();
            assertThat(server.log().substring(before))
                    .contains("The bot interview", "taken from the cache, in")
                    .doesNotContain("is trained, in", " WARN ");
            assertThat(Files.readAllBytes(model)).isEqualTo(learned);
            new Client(server).open().say("I'm Ada").then().statusCode(200);
            server.kill();

            Files.write(model, Arrays.copyOf(learned, learned.length / 2));
            before = server.log().length();
            server.start();
            assertThat(server.log().substring(before))
                    .contains("is trained, in", "is no model as it was kept")
                    .doesNotContain("taken from the cache");
            assertThat(Files.readAllBytes(model)).isEqualTo(learned);
        }
    }

    private static Path largestModel(Path data) throws IOException {
        try (Stream<Path> models = Files.list(data.resolve("models"))) {
            return models.max(Comparator.comparing(file -> file.toFile().length()))
                    .orElseThrow();
        }
    }

    @Test
    void goesOnWhereItWas(@TempDir Path data) {
        try (WildFly server = WildFly.on(data).start()) {
            Client client = new Client(server);
            Client.Chat chat = client.open();
            chat.say("I'm Ada").then().statusCode(200);
            Response page = given().get(server.at("/"));
            String cookie = page.cookie("parley");
            String key = client.administratorKey();

            server.kill();
            server.start();
            chat.read().then().statusCode(200).body("questionsLeft", equalTo(3));
            chat.messages().then().body("items.number", equalTo(List.of(1, 2, 3, 4)));
            chat.say("how old are you?").then().statusCode(200).body("questionsLeft", equalTo(2));
            assertThat(given().cookie("parley", cookie).get(server.at("/")).asString())
                    .contains(conversation(page))
                    .contains("Hello! What is your name?");
            assertThat(client.administratorKey()).isEqualTo(key);

            assertThat(server.stop()).isEqualTo(143);
            server.start();
            chat.say("what is your hobby?").then().statusCode(200).body("questionsLeft", equalTo(1));
            chat.messages().then().body("items.number", equalTo(List.of(1, 2, 3, 4, 5, 6, 7, 8)));
            Response said = given().cookie("parley", cookie)
                    .redirects()
                    .follow(false)
                    .formParam("chat", "chat")
                    .formParam("conversation", conversation(page))
                    .formParam("text", "call me Grace")
                    .formParam("send", "Send")
                    .formParam("jakarta.faces.ViewState", "stateless")
                    .post(server.at("/index.xhtml"));
            assertThat(said.statusCode()).isEqualTo(302);
            assertThat(given().cookie("parley", cookie).get(server.at("/")).asString())
                    .contains("Nice to meet you, Grace!");
        }
    }

    private static String conversation(Response page) {
        return page.htmlPath().getString("**.find { it.@id == 'conversation' }.@value");
    }
}
