package org.parley.channel.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
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

    @Test
    void trainsExamplesAndSaysWhatToMend() {
        Response asked = client.administrator()
                .body(Map.of(
                        "name",
                        "shop",
                        "examples",
                        Map.of(
                                "hours", List.of("when do you open", "opening hours", "where is my parcel"),
                                "delivery", List.of("where is my parcel", "when will it arrive"))))
                .post("/trainings");
        asked.then().statusCode(202).header("Location", endsWith("/api/trainings/" + asked.path("id")));

        Response done = ended("/trainings/" + asked.path("id"));

        done.then()
                .body("state", equalTo("done"))
                .body("name", equalTo("shop"))
                .body("progress", equalTo(1.0f))
                .body("findings.kind", hasItem("contradiction"))
                .body("findings.kind", hasItem("too-few"))
                .body("findings.find { it.kind == 'contradiction' }.example", equalTo("where is my parcel"));
        client.administrator()
                .delete("/trainings/{id}", asked.<String>path("id"))
                .then()
                .statusCode(204);
        client.administrator()
                .get("/trainings/{id}", asked.<String>path("id"))
                .then()
                .statusCode(404);
    }

    @Test
    void refusesWhatCannotBeTrained() {
        for (Object unfit : List.of(
                Map.of(),
                Map.of("examples", Map.of()),
                Map.of("examples", Map.of("hours", List.of())),
                Map.of("examples", Map.of(" ", List.of("hello"))),
                Map.of("examples", Map.of("hours", List.of("hello")), "language", "-"))) {
            client.administrator().body(unfit).post("/trainings").then().statusCode(422);
        }
        client.json()
                .body(Map.of("examples", Map.of("hours", List.of("hello"))))
                .post("/trainings")
                .then()
                .statusCode(401);
    }

    @Test
    void scoresSentencesAndComparesExamples() {
        List<Map<String, String>> sentences = List.of(
                Map.of("text", "how old r u", "intent", "ask-age"),
                Map.of("text", "and your pastimes?", "intent", "ask-hobby"),
                Map.of("text", "is it raining in Oslo", "intent", "oos"));
        Response scored = evaluated(Map.of("sentences", sentences));
        client.administrator()
                .get(scored.<String>path("report").replaceFirst(".*/api", ""))
                .then()
                .statusCode(200)
                .body("report", equalTo("intents"))
                .body("figures.right.of", equalTo(3))
                .body("answers.find { it.expected == 'ask-age' }.given", equalTo("ask-age"));

        Response compared = evaluated(Map.of(
                "sentences", sentences, "examples", Map.of("ask-age", List.of("how old are you", "what is your age"))));
        String page = compared.<String>path("report").replaceFirst(".*/api", "") + ".html";
        client.administrator()
                .get(page)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("Got worse: 1"), containsString("and your pastimes?"));
    }

    @Test
    void callsAnEvaluationOff() {
        Response asked = client.administrator().body(Map.of("folds", 20)).post("/bots/interview/evaluations");
        asked.then().statusCode(202);
        String place = "/bots/interview/evaluations/" + asked.path("id");
        client.administrator()
                .get(place + "/report")
                .then()
                .statusCode(409)
                .body("detail", containsString("not done yet"));

        client.administrator().delete(place).then().statusCode(204);

        client.administrator().get(place).then().statusCode(404);
        assertThat(evaluated(Map.of("sentences", List.of(Map.of("text", "hi", "intent", "greet"))))
                        .<String>path("state"))
                .isEqualTo("done");
    }

    @Test
    void refusesWhatCannotBeEvaluated() {
        for (Object unfit : List.of(
                Map.of("folds", 1),
                Map.of("folds", 21),
                Map.of("sentences", List.of(Map.of("text", "hello"))),
                Map.of("examples", Map.of("greet", List.of("hello"))))) {
            client.administrator()
                    .body(unfit)
                    .post("/bots/interview/evaluations")
                    .then()
                    .statusCode(422);
        }
        client.administrator()
                .body(Map.of())
                .post("/bots/nobody/evaluations")
                .then()
                .statusCode(404);
        client.administrator()
                .get("/bots/interview/evaluations/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
        client.json().body(Map.of()).post("/bots/interview/evaluations").then().statusCode(401);
    }

    @Test
    void takesManyExamplesAndNoFlood() {
        Map<String, String> sentence = Map.of("text", "hello there ".repeat(20), "intent", "greet");
        client.administrator()
                .body(Map.of("sentences", Collections.nCopies(500, sentence)))
                .post("/bots/interview/evaluations")
                .then()
                .statusCode(202);
        client.administrator()
                .body(Map.of("sentences", Collections.nCopies(10_000, sentence)))
                .post("/bots/interview/evaluations")
                .then()
                .statusCode(413);
    }

    private Response evaluated(Map<String, ?> wanted) {
        Response asked = client.administrator().body(wanted).post("/bots/interview/evaluations");
        asked.then().statusCode(202);
        return ended("/bots/interview/evaluations/" + asked.path("id"));
    }

    private Response ended(String place) {
        Instant latest = Instant.now().plus(Duration.ofMinutes(2));
        while (Instant.now().isBefore(latest)) {
            Response answer = client.administrator().get(place);
            if (List.of("done", "failed", "cancelled").contains(answer.<String>path("state"))) {
                return answer;
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        throw new AssertionError(place + " does not end");
    }
}
