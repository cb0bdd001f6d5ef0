package org.parley.channel.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.server.ParleyServer;
import org.parley.server.WildFly;

/** What an administrator may do over the API. */
@ExtendWith(ParleyServer.class)
class AdministrationIT {

    private final Client client;

    AdministrationIT(WildFly server) {
        client = new Client(server);
    }

    @Test
    void keyIsGeneratedIntoAFileOnlyItsOwnerCanRead() throws Exception {
        var file = client.server().data().resolve("admin.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        assertThat(client.server().log()).contains(file.toString()).doesNotContain(client.administratorKey());
    }

    @Test
    void createsReadsRenamesAndDeletesAUser() {
        Response created = client.administrator().body(Map.of("name", "Ada")).post("/users");
        created.then().statusCode(201).header("Location", endsWith("/api/users/" + created.path("id")));
        String id = created.path("id");
        String tag = created.header("ETag");
        client.administrator()
                .get("/users/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(tag))
                .body("name", equalTo("Ada"));
        Response renamed = client.administrator()
                .header("If-Match", tag)
                .body(Map.of("name", "Ada Lovelace"))
                .put("/users/{id}", id);
        renamed.then().statusCode(200).body("name", equalTo("Ada Lovelace"));
        assertThat(renamed.header("ETag")).isNotEqualTo(tag);
        client.administrator()
                .header("If-Match", tag)
                .delete("/users/{id}", id)
                .then()
                .statusCode(412);
        client.administrator()
                .header("If-Match", renamed.header("ETag"))
                .delete("/users/{id}", id)
                .then()
                .statusCode(204);
        client.administrator().get("/users/{id}", id).then().statusCode(404);
        client.administrator().delete("/users/{id}", id).then().statusCode(404);
    }

    @Test
    void changesNothingWithoutOrAgainstTheVersion() {
        String id = client.administrator()
                .body(Map.of("name", "Eve"))
                .post("/users")
                .path("id");
        client.administrator()
                .body(Map.of("name", "Mallory"))
                .put("/users/{id}", id)
                .then()
                .statusCode(428)
                .body("detail", containsString("If-Match"));
        for (String wrong : List.of("\"99\"", "W/\"0\"", "nonsense")) {
            client.administrator()
                    .header("If-Match", wrong)
                    .body(Map.of("name", "Mallory"))
                    .put("/users/{id}", id)
                    .then()
                    .statusCode(412);
        }
        client.administrator().get("/users/{id}", id).then().body("name", equalTo("Eve"));
        client.administrator()
                .header("If-Match", "*")
                .body(Map.of("name", "x".repeat(201)))
                .put("/users/{id}", id)
                .then()
                .statusCode(422);
    }

    @Test
    void takesNamesOfAllLettersAndRefusesBrokenOnes() {
        client.administrator()
                .body(Map.of("name", "😀".repeat(200)))
                .post("/users")
                .then()
                .statusCode(201);
        client.administrator()
                .body("{\"name\":\"a\\ud83d\"}")
                .post("/users")
                .then()
                .statusCode(422);
        client.administrator()
                .body("{\"name\":\"a\\u0000\"}")
                .post("/users")
                .then()
                .statusCode(422);
    }

    @Test
    void listsUsersInPagesSortedAndFiltered() {
        for (int i = 0; i < 5; i++) {
            client.administrator().body(Map.of("name", "Paged " + i)).post("/users");
        }
        List<String> names = new ArrayList<>();
        String next = "/parley/api/users?name=Paged&sort=-name&size=2";
        while (next != null) {
            Response page = client.administrator()
                    .baseUri(client.server().base().resolve("/").toString())
                    .urlEncodingEnabled(false)
                    .get(next);
            page.then().statusCode(200);
            names.addAll(page.path("items.name"));
            next = page.path("next");
        }
        assertThat(names).containsExactly("Paged 4", "Paged 3", "Paged 2", "Paged 1", "Paged 0");
    }

    @Test
    void refusesListsItCannotGive() {
        for (String query :
                List.of("size=0", "size=201", "size=many", "sort=shoe", "shoe=42", "after=nowhere", "size=1&size=2")) {
            client.administrator().get("/users?" + query).then().statusCode(400);
        }
        client.administrator().get("/conversations?user=nobody").then().statusCode(400);
        client.administrator().get("/conversations?status=lost").then().statusCode(400);
        client.administrator().get("/messages?author=ghost").then().statusCode(400);
    }

    @Test
    void opensAConversationForAUser() {
        String user = client.administrator()
                .body(Map.of("name", "Linus"))
                .post("/users")
                .path("id");
        Response opened = client.administrator().body(Map.of("user", user)).post("/conversations");
        opened.then().statusCode(201).body("replies[0].text", containsString("Linus"));
        Client.Chat chat = client.chat(opened);
        chat.say("how old are you?").then().statusCode(200);
        client.json().body(Map.of("user", user)).post("/conversations").then().statusCode(401);
        client.bearer(chat.token())
                .body(Map.of("user", user))
                .post("/conversations")
                .then()
                .statusCode(403);
        client.administrator().get("/conversations?user=" + user).then().body("items.id", equalTo(List.of(chat.id())));
    }

    @Test
    void readsAndEndsAConversation() {
        Client.Chat chat = client.open();
        chat.say("ada");
        Response read = client.administrator().get("/conversations/{id}", chat.id());
        read.then().statusCode(200).body("questionsLeft", equalTo(3));
        Map<String, String> end = Map.of("status", "ended");
        client.administrator()
                .body(end)
                .put("/conversations/{id}", chat.id())
                .then()
                .statusCode(428);
        client.administrator()
                .header("If-Match", "\"99\"")
                .body(end)
                .put("/conversations/{id}", chat.id())
                .then()
                .statusCode(412);
        client.administrator()
                .header("If-Match", read.header("ETag"))
                .body(Map.of("status", "open"))
                .put("/conversations/{id}", chat.id())
                .then()
                .statusCode(422);
        client.administrator()
                .header("If-Match", read.header("ETag"))
                .body(end)
                .put("/conversations/{id}", chat.id())
                .then()
                .statusCode(200)
                .body("status", equalTo("ended"));
        chat.say("hello?").then().statusCode(409);
        client.administrator()
                .header("If-Match", "*")
                .body(end)
                .put("/conversations/{id}", chat.id())
                .then()
                .statusCode(200)
                .body("status", equalTo("ended"));
        client.administrator()
                .get("/conversations?status=ended&sort=-updated")
                .then()
                .body("items.id", hasItem(chat.id()))
                .body("items.status", everyItem(equalTo("ended")));
    }

    @Test
    void deletesAConversationThatIsUnderWay() {
        Client.Chat chat = client.open();
        chat.say("ada");
        client.administrator().delete("/conversations/{id}", chat.id()).then().statusCode(204);
        chat.say("still there?").then().statusCode(404);
        chat.read().then().statusCode(404);
        client.administrator().delete("/conversations/{id}", chat.id()).then().statusCode(404);
    }

    @Test
    void erasesAPersonWhoIsJustTalking() throws Exception {
        for (int round = 0; round < 5; round++) {
            Client.Chat chat = client.open();
            chat.say("ada");
            String user = chat.read().path("user");
            ExecutorService talking = Executors.newSingleThreadExecutor();
            try {
                Future<Integer> last = talking.submit(() -> {
                    int status = 200;
                    while (status == 200) {
                        status = chat.say("thanks").statusCode();
                    }
                    return status;
                });
                client.administrator().delete("/users/{id}", user).then().statusCode(204);
                assertThat(last.get(30, TimeUnit.SECONDS)).isEqualTo(404);
            } finally {
                talking.shutdownNow();
            }
        }
    }

    @Test
    void erasesAPerson() {
        Client.Chat chat = client.open();
        chat.say("call me Erasmus");
        String user = chat.read().path("user");
        client.administrator().get("/users/{id}", user).then().body("name", equalTo("Erasmus"));
        client.administrator().delete("/users/{id}", user).then().statusCode(204);
        chat.say("hello?").then().statusCode(404);
        client.administrator().get("/conversations/{id}", chat.id()).then().statusCode(404);
        client.administrator().get("/messages?conversation=" + chat.id()).then().body("items.size()", equalTo(0));
    }

    @Test
    void findsWhatWasNotUnderstood() {
        Client.Chat chat = client.open();
        chat.say("ada");
        chat.say("wxqz fghjk vbnmp");
        client.administrator()
                .get("/messages?intent=unknown&author=user&conversation=" + chat.id())
                .then()
                .statusCode(200)
                .body("items.text", hasItem("wxqz fghjk vbnmp"))
                .body("next", nullValue());
    }

    @Test
    void redactsAndDeletesAMessageAndGivesItsNumberToNoOther() {
        Client.Chat chat = client.open();
        chat.say("ada");
        String path = "/conversations/" + chat.id() + "/messages/2";
        String tag = client.administrator().get(path).header("ETag");
        client.administrator()
                .body(Map.of("text", "[removed]"))
                .put(path)
                .then()
                .statusCode(428);
        Response redacted = client.administrator()
                .header("If-Match", tag)
                .body(Map.of("text", "[removed]"))
                .put(path);
        redacted.then().statusCode(200).body("text", equalTo("[removed]"));
        client.administrator().header("If-Match", tag).delete(path).then().statusCode(412);
        client.administrator()
                .header("If-Match", redacted.header("ETag"))
                .delete(path)
                .then()
                .statusCode(204);
        client.administrator().get(path).then().statusCode(404);
        client.administrator()
                .get("/conversations/" + chat.id() + "/messages/x")
                .then()
                .statusCode(404);
        chat.say("thanks").then().statusCode(200);
        chat.messages().then().body("items.number", equalTo(List.of(1, 3, 4, 5, 6)));
        client.bearer(chat.token())
                .delete("/conversations/" + chat.id() + "/messages/3")
                .then()
                .statusCode(403);
    }
}
