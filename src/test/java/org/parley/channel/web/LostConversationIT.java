package org.parley.channel.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.channel.rest.Client;
import org.parley.server.WildFly;

/** The chat page of a conversation that is kept but cannot go on. */
class LostConversationIT {

    @Test
    void offersToStartAgain(@TempDir Path data) throws SQLException {
        try (WildFly server = WildFly.on(data).start()) {
            String botless = talk(server);
            String stateless = talk(server);
            server.stop();
            change(data, "bot", "gone", botless);
            change(data, "state", "{", stateless);
            server.start();
            for (String cookie : new String[] {botless, stateless}) {
                offered(server, cookie);
                startsAgain(server, cookie);
            }
        }
    }

    private static void offered(WildFly server, String cookie) {
        ValidatableResponse page =
                given().cookie("parley", cookie).get(server.at("/")).then();
        page.statusCode(greaterThanOrEqualTo(400))
                .body(containsString("This conversation cannot go on."))
                .body(containsString("Start again"))
                .body(allOf(containsString("Nice to meet you, Ada!"), not(containsString("Your message</label>"))));
        assertThat(page.extract().htmlPath().getString("**.find { it.@id == 'problem' }"))
                .isNotBlank();
        form(server, cookie, "text", "hello?").then().statusCode(greaterThanOrEqualTo(400));
    }

    private static void startsAgain(WildFly server, String cookie) {
        Response taken = form(server, cookie, "again", "Start again");
        taken.then().statusCode(302);
        String fresh = taken.cookie("parley");
        assertThat(fresh).isNotNull().isNotEqualTo(cookie);
        given().cookie("parley", fresh)
                .get(server.at("/"))
                .then()
                .statusCode(200)
                .body(containsString("Ada"))
                .body(not(containsString("Hello! What is your name?")));
    }

    private static String talk(WildFly server) {
        String cookie = given().get(server.at("/")).cookie("parley");
        String[] parts = cookie.split("[.]", 2);
        new Client.Chat(new Client(server), parts[0], parts[1])
                .say("I'm Ada")
                .then()
                .statusCode(200);
        return cookie;
    }

    private static Response form(WildFly server, String cookie, String field, String value) {
        RequestSpecification form = given().redirects()
                .follow(false)
                .cookie("parley", cookie)
                .formParam("chat", "chat")
                .formParam("conversation", cookie.split("[.]")[0])
                .formParam(field, value)
                .formParam("jakarta.faces.ViewState", "stateless");
        if (field.equals("text")) {
            form.formParam("send", "Send");
        }
        return form.post(server.at("/index.xhtml"));
    }

    private static void change(Path data, String column, String value, String cookie) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + data.resolve("parley"), "sa", "");
                PreparedStatement update = connection.prepareStatement(
                        "update parley_conversation set " + column + " = ? where id = cast(? as uuid)")) {
            update.setString(1, value);
            update.setString(2, cookie.split("[.]")[0]);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
