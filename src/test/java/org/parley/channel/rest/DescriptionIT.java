package org.parley.channel.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaId;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parley.server.ParleyServer;
import org.parley.server.WildFly;

/** The API's description: valid, complete, and its examples are what really happens. */
@ExtendWith(ParleyServer.class)
class DescriptionIT {

    private static final Jsonb JSON = JsonbBuilder.create();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final String REFERENCE = "#/components/schemas/";

    private final Client client;
    private final String served;
    private final JsonPath description;

    DescriptionIT(WildFly server) {
        client = new Client(server);
        Response answer = given().get(server.at("/openapi/openapi.json"));
        answer.then().statusCode(200);
        served = answer.asString();
        description = answer.jsonPath();
    }

    @Test
    void isOpenApi31() throws IOException {
        try (InputStream official = getClass().getResourceAsStream("/openapi/openapi-3.1.schema.json")) {
            assertThat(SCHEMAS.getSchema(official).validate(served, InputFormat.JSON))
                    .isEmpty();
        }
        assertThat(SCHEMAS.getSchema(SchemaLocation.of(SchemaId.V202012)).validate(schema("User"), InputFormat.JSON))
                .isEmpty();
        assertThat(given().get(client.server().at("/openapi/openapi.yaml")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void describesEveryOperationWithItsProblems() {
        assertThat(operations()).hasSize(26);
        operations().forEach((name, operation) -> {
            assertThat(operation.get("summary")).as(name).asString().isNotBlank();
            assertThat(operation.get("tags"))
                    .as(name)
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .hasSize(1);
            assertThat(operation.get("responses"))
                    .as(name)
                    .asInstanceOf(InstanceOfAssertFactories.MAP)
                    .containsKeys("401", "default");
        });
    }

    @Test
    void namesEveryOperationDifferently() {
        assertThat(operations().values().stream().map(operation -> operation.get("operationId")))
                .doesNotContainNull()
                .doesNotHaveDuplicates();
    }

    /** What the generator says where nobody has said anything. */
    @Test
    void saysItInItsOwnWords() {
        assertThat(served)
                .doesNotContainPattern("\"description\"\\s*:\\s*\"(OK|Created|No Content)\"")
                .doesNotContain("2022-03-10");
    }

    @Test
    void leavesTheBodyOfAnOpeningOut() {
        assertThat(description.getBoolean("paths.'/conversations'.post.requestBody.required"))
                .isFalse();
        client.json().post("/conversations").then().statusCode(201);
    }

    @Test
    void allowsItsOwnExamples() {
        allowsExamplesIn(description.getMap(""));
    }

    @Test
    void showsAnOpeningAsItIs() {
        Map<String, Object> request =
                example("'/conversations'.post.requestBody.content.'application/json'", "interview");
        Map<String, Object> shown =
                example("'/conversations'.post.responses.'201'.content.'application/json'", "interview");
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
        String post = "'/conversations/{id}/messages'.post";
        Map<String, Object> request = example(post + ".requestBody.content.'application/json'", "name");
        Map<String, Object> shown = example(post + ".responses.'200'.content.'application/json'", "name");
        Response said = client.open().say(request.get("text").toString());
        assertThat(said.jsonPath().getMap("")).isEqualTo(shown);
    }

    @Test
    void showsAConversationAsItIs() {
        client.open();
        Client.Chat chat = client.open();
        chat.say("I'm Ada Lovelace");
        assertLike(chat.read(), "'/conversations/{id}'", "ada", "Conversation");
        assertLike(
                client.administrator().get("/conversations?size=1&status=open"),
                "'/conversations'",
                "page",
                "ConversationPage");
    }

    @Test
    void showsMessagesAsTheyAre() {
        client.open().say("ada");
        Client.Chat chat = client.open();
        chat.say("I'm Ada Lovelace");
        String messages = "/conversations/" + chat.id() + "/messages";
        assertLike(
                client.bearer(chat.token()).get(messages + "?size=2"),
                "'/conversations/{id}/messages'",
                "page",
                "MessagePage");
        assertLike(
                client.bearer(chat.token()).get(messages + "/1"),
                "'/conversations/{id}/messages/{number}'",
                "hello",
                "Message");
        assertLike(client.administrator().get("/messages?size=1&author=user"), "'/messages'", "page", "MessagePage");
    }

    @Test
    void showsUsersAsTheyAre() {
        Map<String, String> ada = Map.of("name", "Ada Lovelace");
        client.administrator().body(ada).post("/users").then().statusCode(201);
        Response created = client.administrator().body(ada).post("/users");
        assertLike(
                client.administrator().get("/users/{id}", created.<String>path("id")), "'/users/{id}'", "ada", "User");
        assertLike(client.administrator().get("/users?size=1&name=Ada"), "'/users'", "page", "UserPage");
    }

    @Test
    void showsARefusalAsItIs() {
        Client.Chat chat = client.open();
        chat.say("bye");
        Response refused = chat.say("hello");
        Map<String, Object> shown = description.getMap(
                "components.responses.Ended.content.'application/problem+json'.examples.ended.value");
        Map<String, Object> real = refused.jsonPath().getMap("");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(shape(real)).isEqualTo(shape(shown));
        assertThat(real)
                .usingRecursiveComparison()
                .ignoringFields("incident", "startAgain.continues")
                .isEqualTo(shown);
    }

    @Test
    void showsAUserAsItIs() {
        Map<String, Object> request = example("'/users'.post.requestBody.content.'application/json'", "ada");
        Map<String, Object> shown = example("'/users'.post.responses.'201'.content.'application/json'", "ada");
        Response created = client.administrator().body(request).post("/users");
        created.then().statusCode(201);
        Map<String, Object> real = created.jsonPath().getMap("");
        assertThat(real.keySet()).isEqualTo(shown.keySet());
        assertThat(real.get("name")).isEqualTo(shown.get("name"));
        Map<String, Object> change = example("'/users/{id}'.put.requestBody.content.'application/json'", "grace");
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
                "'/conversations/{id}/messages/{number}'.put.requestBody.content.'application/json'", "removed");
        client.administrator()
                .header("If-Match", "*")
                .body(words)
                .put("/conversations/{id}/messages/2", chat.id())
                .then()
                .statusCode(200);
        Map<String, Object> end = example("'/conversations/{id}'.put.requestBody.content.'application/json'", "end");
        client.administrator()
                .header("If-Match", "*")
                .body(end)
                .put("/conversations/{id}", chat.id())
                .then()
                .statusCode(200);
    }

    private Map<String, Map<?, ?>> operations() {
        Map<String, Map<?, ?>> operations = new TreeMap<>();
        Map<String, Map<String, Object>> paths = description.getMap("paths");
        paths.forEach((path, members) -> members.forEach((method, member) -> {
            if (member instanceof Map<?, ?> operation) {
                operations.put(method + " " + path, operation);
            }
        }));
        return operations;
    }

    /** A real answer has the members of the example, of the same kinds, and is what the schema allows. */
    private void assertLike(Response real, String path, String example, String schema) {
        real.then().statusCode(200);
        Map<String, Object> shown = example(path + ".get.responses.'200'.content.'application/json'", example);
        assertThat(shape(real.jsonPath().getMap(""))).as(path).isEqualTo(shape(shown));
        allows(REFERENCE + schema, real.asString());
    }

    /** What is left of an answer without its values: the members and their kinds. */
    private static Object shape(Object value) {
        if (value instanceof Map<?, ?> members) {
            return members.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, member -> shape(member.getValue())));
        }
        if (value instanceof List<?> items) {
            return items.stream().map(DescriptionIT::shape).toList();
        }
        return value instanceof Number ? Number.class : value.getClass();
    }

    private void allowsExamplesIn(Map<?, ?> part) {
        if (part.get("schema") instanceof Map<?, ?> schema && part.get("examples") instanceof Map<?, ?> examples) {
            examples.values().forEach(example -> {
                Object value = ((Map<?, ?>) example).get("value");
                allows(schema.get("$ref").toString(), JSON.toJson(value));
            });
        }
        part.values().stream().filter(Map.class::isInstance).forEach(smaller -> allowsExamplesIn((Map<?, ?>) smaller));
    }

    private void allows(String reference, String json) {
        String schema = schema(reference.substring(REFERENCE.length()));
        assertThat(SCHEMAS.getSchema(schema).validate(json, InputFormat.JSON))
                .as(json)
                .isEmpty();
    }

    /** One of the description's schemas, together with all it may refer to, as a document of its own. */
    private String schema(String name) {
        Map<String, Object> all = description.getMap("components.schemas");
        return JSON.toJson(Map.of("$ref", REFERENCE + name, "$defs", all)).replace(REFERENCE, "#/$defs/");
    }

    private Map<String, Object> example(String path, String name) {
        Map<String, Object> example = description.getMap("paths." + path + ".examples." + name + ".value");
        assertThat(example).as(path).isNotEmpty();
        return example;
    }
}
