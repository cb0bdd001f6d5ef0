package org.parley.channel.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.server.ParleyServer;
import org.parley.server.WildFly;

/** Every way to be refused, from outside. */
@ExtendWith(ParleyServer.class)
class ProblemsIT {

    private final WildFly server;
    private final Client client;

    ProblemsIT(WildFly server) {
        this.server = server;
        this.client = new Client(server);
    }

    @Test
    void unknownConversation() {
        Client.Chat nowhere = new Client.Chat(
                client, UUID.randomUUID().toString(), client.open().token());
        problem(nowhere.say("hello"), 404);
        problem(nowhere.read(), 404);
        problem(nowhere.messages(), 404);
        problem(client.administrator().get("/conversations/{id}", UUID.randomUUID()), 404);
    }

    @Test
    void missingToken() {
        Client.Chat chat = client.open();
        String path = "/conversations/" + chat.id();
        for (Response refused : new Response[] {
            client.json().get(path),
            client.json().get(path + "/messages"),
            client.json().body(Map.of("text", "hello")).post(path + "/messages")
        }) {
            problem(refused, 401).header("WWW-Authenticate", startsWith("Bearer"));
        }
    }

    @Test
    void wrongToken() {
        Client.Chat chat = client.open();
        Client.Chat intruder = new Client.Chat(client, chat.id(), client.open().token());
        problem(intruder.say("hello"), 404);
        problem(intruder.read(), 404);
        problem(intruder.messages(), 404);
        chat.say("ada");
        problem(intruder.say("hello"), 404);
        assertThat(chat.messages().<Integer>path("items.size()")).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"text\":\"\"}", "{\"text\":\" \\n \"}", "{\"text\":null}", "{}", "null"})
    void nothingSaid(String body) {
        Client.Chat chat = client.open();
        problem(client.bearer(chat.token()).body(body).post("/conversations/{id}/messages", chat.id()), 422)
                .body("detail", containsString("Nothing was said"));
    }

    @Test
    void tooMuchSaid() {
        Client.Chat chat = client.open();
        problem(chat.say("x".repeat(4001)), 422).body("detail", containsString("4000"));
        chat.say("x".repeat(4000)).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":",
                "hello",
                "[1,2]",
                "{\"text\":{\"a\":1}}",
                "{\"text\":123}",
                "{\"text\":true}",
                "{\"text\":\"a\"} b",
                "{\"text\":\"a\",\"text\":\"b\"}"
            })
    void unreadableJson(String body) {
        Client.Chat chat = client.open();
        problem(client.bearer(chat.token()).body(body).post("/conversations/{id}/messages", chat.id()), 400);
        assertThat(chat.messages().<Integer>path("items.size()")).isEqualTo(1);
    }

    @Test
    void textThatIsNotUtf8() {
        Client.Chat chat = client.open();
        byte[] latin1 = "{\"text\":\"René\"}".getBytes(StandardCharsets.ISO_8859_1);
        problem(
                client.bearer(chat.token())
                        .contentType("application/json")
                        .body(latin1)
                        .post("/conversations/{id}/messages", chat.id()),
                400);
        problem(
                client.bearer(chat.token())
                        .contentType("application/json; charset=iso-8859-1")
                        .body(latin1)
                        .post("/conversations/{id}/messages", chat.id()),
                415);
        problem(
                client.bearer(chat.token())
                        .header("Content-Encoding", "gzip")
                        .body("{}")
                        .post("/conversations/{id}/messages", chat.id()),
                415);
    }

    @Test
    void wrongMediaType() {
        problem(client.json().contentType(ContentType.TEXT).body("hello").post("/conversations"), 415);
        problem(client.json().accept(ContentType.XML).get("/users"), 406);
    }

    @Test
    void wrongMethod() {
        problem(client.json().delete("/conversations"), 405).header("Allow", containsString("POST"));
        problem(client.json().patch("/users"), 405);
    }

    @Test
    void bodyTooLarge() {
        String huge = "{\"text\":\"" + "x".repeat(70_000) + "\"}";
        Client.Chat chat = client.open();
        problem(client.bearer(chat.token()).body(huge).post("/conversations/{id}/messages", chat.id()), 413);
        chat.read().then().body("lastNumber", equalTo(1));
    }

    @Test
    void bodyTooLargeWithoutSayingSo() throws IOException {
        String chunk = "1000\r\n" + "x".repeat(0x1000) + "\r\n";
        String answer = raw("POST /parley/api/conversations HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "8\r\n{\"bot\":\"\r\n" + chunk.repeat(20) + "2\r\n\"}\r\n0\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 413").contains("application/problem+json");
    }

    @Test
    void formTooLarge() throws IOException {
        problem(given().formParam("text", "x".repeat(70_000)).post(server.at("/index.xhtml")), 413);
        String answer = raw("POST /parley/index.xhtml HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "6\r\ntext=a\r\n0\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 411").contains("application/problem+json");
    }

    /** The answer comes before the body: a client that goes on writing would meet a closed door. */
    @Test
    void bodyMuchTooLarge() throws IOException {
        for (String path : new String[] {"/parley/index.xhtml", "/parley/api/conversations"}) {
            String answer = raw("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n"
                    + "Content-Type: application/json\r\nContent-Length: 300000000\r\n\r\n{");
            assertThat(answer)
                    .as(path)
                    .startsWith("HTTP/1.1 413")
                    .contains("application/problem+json", "Connection: close");
        }
    }

    @Test
    void unknownBot() {
        problem(client.json().body(Map.of("bot", "nobody")).post("/conversations"), 422)
                .body("detail", containsString("interview"));
    }

    @Test
    void nothingThere() {
        problem(client.json().get("/nothing"), 404);
        problem(client.json().get("/conversations/not-an-id"), 404);
        problem(given().get(server.at("/nothing")), 404);
        problem(given().get(server.at("/WEB-INF/web.xml")), 404);
        problem(given().urlEncodingEnabled(false).get(server.at("/WEB-INF;x/web.xml")), 404);
        problem(given().get(server.at("/problem")), 404);
    }

    @Test
    void wrongMethodOutsideTheApi() {
        problem(given().delete(server.at("/resources/parley/chat.css")), 405).header("Allow", containsString("GET"));
        problem(given().put(server.at("/docs/index.html")), 405).header("Allow", containsString("GET"));
        for (String method : new String[] {"PUT", "DELETE", "OPTIONS", "PATCH", "FOO"}) {
            problem(given().request(method, server.at("/")), 405).header("Allow", equalTo("GET, HEAD, POST"));
            problem(given().request(method, server.at("/index.xhtml")), 405);
        }
    }

    @Test
    void aFormFromAnotherSite() {
        problem(
                given().header("Sec-Fetch-Site", "cross-site")
                        .formParam("text", "hello")
                        .post(server.at("/index.xhtml")),
                403);
        problem(given().header("Origin", "https://elsewhere.example").post(server.at("/index.xhtml")), 403);
    }

    @Test
    void aPageForPeople() {
        given().accept("text/html")
                .get(server.at("/nothing"))
                .then()
                .statusCode(404)
                .contentType(ContentType.HTML)
                .body(containsString("There is nothing here"));
    }

    @Test
    void administrationWithoutTheKey() {
        Client.Chat chat = client.open();
        for (String path : new String[] {"/users", "/conversations", "/messages"}) {
            problem(client.json().get(path), 401);
            problem(client.bearer(chat.token()).get(path), 403);
            problem(client.bearer("wrong").get(path), 403);
        }
        problem(client.bearer(chat.token()).delete("/conversations/{id}", chat.id()), 403);
        problem(client.bearer(chat.token()).body("{}").put("/conversations/{id}", chat.id()), 403);
        chat.read().then().statusCode(200);
    }

    private static ValidatableResponse problem(Response response, int status) {
        ValidatableResponse problem = response.then()
                .statusCode(status)
                .contentType(containsString("application/problem+json"))
                .header("Content-Security-Policy", startsWith("default-src 'none'"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("type", startsWith("urn:parley:problem:"))
                .body("incident", matchesPattern("[0-9a-f-]{36}"));
        assertThat(response.asString()).doesNotContain("Exception", "org.", "java.", "SELECT", "at com");
        return problem;
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", server.base().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return readAvailable(socket.getInputStream());
        }
    }

    /** Until the server closes; a reset after the answer is the server's way to refuse the rest of the body. */
    private static String readAvailable(InputStream in) {
        StringBuilder answer = new StringBuilder();
        try {
            for (int next = in.read(); next >= 0; next = in.read()) {
                answer.append((char) next);
            }
        } catch (IOException reset) {
            answer.append("\n(closed)");
        }
        return answer.toString();
    }
}
