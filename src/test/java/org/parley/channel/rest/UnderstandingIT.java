package org.parley.channel.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.server.ParleyServer;
import org.parley.server.WildFly;

/** What the author of a bot may ask the server about its understanding. */
@ExtendWith(ParleyServer.class)
class UnderstandingIT {

    private final Client client;

    UnderstandingIT(WildFly server) {
        client = new Client(server);
    }

    @Test
    void listsTheBotsThatRun() {
        client.administrator()
                .get("/bots")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("interview"))
                .body("items.find { it.name == 'interview' }.intents.name", hasItem("ask-hobby"));
    }

    @Test
    void explainsASentence() {
        client.administrator()
                .body(Map.of("text", "how old r u?"))
                .post("/bots/interview/explanations")
                .then()
                .statusCode(200)
                .body("intent", equalTo("ask-age"))
                .body("reason", startsWith("Accepted"))
                .body("confidence", greaterThan(0.7f))
                .body("words.read", equalTo(List.of("how", "old", "are", "you")))
                .body("features.size()", greaterThan(3))
                .body("candidates.size()", greaterThan(1));
    }

    @Test
    void explainsAnAnswerToAQuestion() {
        client.administrator()
                .body(Map.of("text", "ada", "expecting", List.of("person")))
                .post("/bots/interview/explanations")
                .then()
                .statusCode(200)
                .body("entities[0].type", equalTo("person"))
                .body("entities[0].value", equalTo("Ada"))
                .body("entities[0].end", equalTo(3));
    }

    @Test
    void explainsARefusal() {
        client.administrator()
                .body(Map.of("text", "what is the capital of Mongolia?"))
                .post("/bots/interview/explanations")
                .then()
                .statusCode(200)
                .body("intent", equalTo("unknown"))
                .body("reason", containsString("below the threshold"))
                .body("candidates[0].confidence", lessThan(0.6f));
    }

    @Test
    void refusesWhatCannotBeExplained() {
        for (Map<String, String> unfit :
                List.<Map<String, String>>of(Map.of(), Map.of("text", " "), Map.of("text", "a".repeat(4001)))) {
            client.administrator()
                    .body(unfit)
                    .post("/bots/interview/explanations")
                    .then()
                    .statusCode(422)
                    .body("detail", containsString("4,000"));
        }
        client.administrator()
                .body(Map.of("text", "hello"))
                .post("/bots/nobody/explanations")
                .then()
                .statusCode(404);
    }

    @Test
    void explainsToAdministratorsOnly() {
        client.json()
                .body(Map.of("text", "hello"))
                .post("/bots/interview/explanations")
                .then()
                .statusCode(401);
        client.json().get("/bots").then().statusCode(401);
    }
}
