package org.parley.channel.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.server.ParleyServer;
import org.parley.server.WildFly;

/** The API's description: complete, and its examples are what really happens. */
@ExtendWith(ParleyServer.class)
class DescriptionIT {

    private final Client client;
    private final JsonPath description;

    DescriptionIT(WildFly server) {
        client = new Client(server);
        Response served = given().get(server.at("/openapi/openapi.json"));
        served.then().statusCode(200);
        description = served.jsonPath();
    }

    @Test
    void isOpenApi31() {
        assertThat(description.getString("openapi")).startsWith("3.1");
        assertThat(given().get(client.server().at("/openapi/openapi.yaml")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void describesEveryOperationWithItsProblems() {
        Map<String, Map<String, Object>> paths = description.getMap("paths");
        assertThat(paths).hasSize(7);
        paths.forEach((path, operations) -> operations.forEach((method, described) -> {
            if (described instanceof Map<?, ?> operation) {
                String name = method + " " + path;
                assertThat(operation.get("summary")).as(name).asString().isNotBlank();
                assertThat(operation.get("tags")).as(name).asList().hasSize(1);
                assertThat(operation.get("responses"))
                        .as(name)
                        .asInstanceOf(InstanceOfAssertFactories.MAP)
                        .containsKey("default");
            }
        }));
    }

    @Test
    void showsAnOpeningAsItIs() {
        Map<String, Object> request =
                example("'/api/conversations'.post.requestBody.content.'application/json'", "interview");
        Map<String, Object> shown =
                example("'/api/conversations'.post.responses.'201'.content.'application/json'", "interview");
        Response opened = client.json().body(request).post("/conversations");
        opened.then().statusCode(201);
        Map<String, Object> real = opened.jsonPath().getMap("");
        assertThat(real.keySet()).isEqualTo(shown.keySet());
        assertThat(real)
                .usingRecursiveComparison()
                .ignoringFields("id", "token")
                .isEqualTo(shown);
        assertThat(real.get("token"))
                .asString()
                .hasSameSizeAs(shown.get("token").toString());
    }

    @Test
    void showsATurnAsItIs() {
        String post = "'/api/conversations/{id}/messages'.post";
        Map<String, Object> request = example(post + ".requestBody.content.'application/json'", "name");
        Map<String, Object> shown = example(post + ".responses.'200'.content.'application/json'", "name");
        Response said = client.open().say(request.get("text").toString());
        assertThat(said.jsonPath().getMap("")).isEqualTo(shown);
    }

    @Test
    void showsAUserAsItIs() {
        Map<String, Object> request = example("'/api/users'.post.requestBody.content.'application/json'", "ada");
        Map<String, Object> shown = example("'/api/users'.post.responses.'201'.content.'application/json'", "ada");
        Response created = client.administrator().body(request).post("/users");
        created.then().statusCode(201);
        Map<String, Object> real = created.jsonPath().getMap("");
        assertThat(real.keySet()).isEqualTo(shown.keySet());
        assertThat(real.get("name")).isEqualTo(shown.get("name"));
        Map<String, Object> change = example("'/api/users/{id}'.put.requestBody.content.'application/json'", "grace");
        client.administrator()
                .header("If-Match", created.header("ETag"))
                .body(change)
                .put("/users/{id}", created.<String>path("id"))
                .then()
                .statusCode(200);
    }

    @Test
    void showsChangesThatAreTaken() {
        Client.Chat chat = client.open();
        chat.say("ada");
        Map<String, Object> words = example(
                "'/api/conversations/{id}/messages/{number}'.put.requestBody.content.'application/json'", "removed");
        client.administrator()
                .header("If-Match", "*")
                .body(words)
                .put("/conversations/{id}/messages/2", chat.id())
                .then()
                .statusCode(200);
        Map<String, Object> end =
                example("'/api/conversations/{id}'.put.requestBody.content.'application/json'", "end");
        client.administrator()
                .header("If-Match", "*")
                .body(end)
                .put("/conversations/{id}", chat.id())
                .then()
                .statusCode(200);
    }

    private Map<String, Object> example(String path, String name) {
        Map<String, Object> example = description.getMap("paths." + path + ".examples." + name + ".value");
        assertThat(example).as(path).isNotEmpty();
        return example;
    }
}
