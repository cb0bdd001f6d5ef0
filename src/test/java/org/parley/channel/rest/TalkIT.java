package org.parley.channel.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.server.ParleyServer;
import org.parley.server.WildFly;

/** Talking to the bot over REST, as an integrator does. */
@ExtendWith(ParleyServer.class)
class TalkIT {

    private final Client client;

    TalkIT(WildFly server) {
        client = new Client(server);
    }

    @Test
    void opensWithTheFirstWordsAndASecret() {
        Response opened = client.json().body(Map.of("bot", "interview")).post("/conversations");
        opened.then()
                .statusCode(201)
                .header("Location", endsWith("/api/conversations/" + opened.path("id")))
                .header("ETag", matchesPattern("\"\\d+\""))
                .header("Cache-Control", containsString("no-store"))
                .body("bot", equalTo("interview"))
                .body("token", matchesPattern("[A-Za-z0-9_-]{43}"))
                .body("status", equalTo("open"))
                .body("awaits", equalTo("name"))
                .body("replies", hasSize(1))
                .body("replies[0].number", equalTo(1))
                .body("replies[0].text", equalTo("Hello! What is your name?"));
    }

    @Test
    void opensTheUsualBotWithoutABody() throws Exception {
        client.json().post("/conversations").then().statusCode(201).body("bot", equalTo("interview"));
        HttpRequest bare = HttpRequest.newBuilder(client.server().at("/api/conversations"))
                .POST(BodyPublishers.noBody())
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(bare, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void holdsTheWholeInterview() {
        Client.Chat chat = client.open();
        chat.say("my name is José García")
                .then()
                .statusCode(200)
                .body("replies[0].text", equalTo("Nice to meet you, José García!"))
                .body("awaits", equalTo("question"))
                .body("questionsLeft", equalTo(3))
                .body("choices", hasItem("What is your hobby?"));
        chat.say("How old are you?")
                .then()
                .body("replies.text", equalTo(List.of("I am 7 years old.")))
                .body("questionsLeft", equalTo(2));
        chat.say("thanks").then().body("questionsLeft", equalTo(2));
        chat.say("What is the capital of France?")
                .then()
                .body("replies[0].text", containsString("only"))
                .body("questionsLeft", equalTo(1));
        chat.say("What is your name?")
                .then()
                .body("replies.text", equalTo(List.of("My name is Parley.", "Goodbye, José García.")))
                .body("status", equalTo("ended"))
                .body("awaits", equalTo("nothing"))
                .body("questionsLeft", nullValue());
        chat.say("hello?")
                .then()
                .statusCode(409)
                .body("detail", containsString("Start again"))
                .body("startAgain.href", endsWith("/api/conversations"))
                .body("startAgain.continues", equalTo(chat.id()));
    }

    @Test
    void greetsByNameWhoStartsAgain() {
        Client.Chat first = client.open();
        first.say("call me Grace");
        first.say("bye").then().body("status", equalTo("ended"));
        Response again = client.bearer(first.token())
                .body(Map.of("continues", first.id()))
                .post("/conversations");
        again.then()
                .statusCode(201)
                .body("replies[0].text", containsString("Grace"))
                .body("awaits", equalTo("question"));
        assertThat(again.<String>path("token")).isNotEqualTo(first.token());
        String user = first.read().path("user");
        client.chat(again).read().then().body("user", equalTo(user));
    }

    @Test
    void continuesNobodysConversationWithoutItsToken() {
        Client.Chat first = client.open();
        String wrong = client.open().token();
        Map<String, String> body = Map.of("continues", first.id());
        client.json().body(body).post("/conversations").then().statusCode(401);
        client.bearer(wrong).body(body).post("/conversations").then().statusCode(404);
    }

    @Test
    void readsHowAConversationStands() {
        Client.Chat chat = client.open();
        chat.say("ada");
        chat.read()
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("id", equalTo(chat.id()))
                .body("status", equalTo("open"))
                .body("lastNumber", equalTo(4))
                .body("questionsLeft", equalTo(3));
    }

    @Test
    void readsMessagesInPages() {
        Client.Chat chat = client.open();
        chat.say("ada");
        chat.say("how old are you?");
        Response first =
                client.bearer(chat.token()).queryParam("size", 4).get("/conversations/{id}/messages", chat.id());
        first.then()
                .statusCode(200)
                .body("items.number", equalTo(List.of(1, 2, 3, 4)))
                .body("items[1].author", equalTo("user"))
                .body("items[1].text", equalTo("ada"))
                .body("next", allOf(containsString("after=4"), containsString("size=4")));
        client.bearer(chat.token())
                .baseUri(client.server().base().resolve("/").toString())
                .urlEncodingEnabled(false)
                .get(first.<String>path("next"))
                .then()
                .statusCode(200)
                .body("items.number", equalTo(List.of(5, 6)))
                .body("next", nullValue());
        client.bearer(chat.token())
                .get("/conversations/{id}/messages/2", chat.id())
                .then()
                .statusCode(200)
                .body("text", equalTo("ada"));
    }

    @Test
    void takesWhatPeopleTypeAsItIs() {
        Client.Chat chat = client.open();
        String typed = "<script>alert(1)</script> ${7*7} #{1+1} 👩‍👩‍👧 'quoted' \\ ‮";
        chat.say(typed).then().statusCode(200);
        chat.messages().then().body("items[1].text", equalTo(typed));
    }

    @Test
    void numbersWhatIsSaidAtOnceWithoutGapOrDouble() throws Exception {
        Client.Chat chat = client.open();
        chat.say("ada");
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Integer>> calls = IntStream.range(0, 24)
                    .mapToObj(i -> (Callable<Integer>) () -> chat.say("thanks").statusCode())
                    .toList();
            for (Future<Integer> answer : people.invokeAll(calls)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        } finally {
            people.shutdownNow();
        }
        List<Integer> numbers = new ArrayList<>(chat.messages().path("items.number"));
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, 4 + 24 * 2).boxed().toList());
    }
}
