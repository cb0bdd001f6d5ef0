package org.parley.channel.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.server.WildFly;

/** A conversation outlives the server it was begun on, however that ends. */
class RestartIT {

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
