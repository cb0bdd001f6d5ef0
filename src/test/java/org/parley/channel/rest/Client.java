package org.parley.channel.rest;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import org.parley.server.WildFly;

/** Somebody who uses the API of a server from outside. */
public record Client(WildFly server) {

    /** A conversation as its user knows it. */
    public record Chat(Client client, String id, String token) {

        public Response say(String text) {
            return client.bearer(token).body(Map.of("text", text)).post("/conversations/{id}/messages", id);
        }

        public Response read() {
            return client.bearer(token).get("/conversations/{id}", id);
        }

        public Response messages() {
            return client.bearer(token).queryParam("size", 200).get("/conversations/{id}/messages", id);
        }
    }

    public Chat open() {
        return chat(json().body("{}").post("/conversations"));
    }

    public Chat chat(Response opened) {
        opened.then().statusCode(201);
        return new Chat(this, opened.path("id"), opened.path("token"));
    }

    public RequestSpecification json() {
        return given().baseUri(server.at("/api").toString()).contentType(ContentType.JSON);
    }

    public RequestSpecification bearer(String token) {
        return json().header("Authorization", "Bearer " + token);
    }

    public RequestSpecification administrator() {
        return bearer(administratorKey());
    }

    public String administratorKey() {
        try {
            return Files.readString(server.data().resolve("admin.key")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
