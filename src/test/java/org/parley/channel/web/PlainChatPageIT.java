package org.parley.channel.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.parley.server.ParleyServer;
import org.parley.server.WildFly;

/** The chat page without its script: a plain form. */
@ExtendWith(ParleyServer.class)
class PlainChatPageIT {

    private final WildFly server;

    PlainChatPageIT(WildFly server) {
        this.server = server;
    }

    @Test
    void holdsTheInterview() {
        try (Browser browser = Browser.withoutScript()) {
            browser.driver.get(server.at("/").toString());
            browser.send("call me bob");
            browser.awaitLast("You may ask me three questions.");
            assertThat(browser.lines()).contains("Nice to meet you, Bob!");
            browser.choose("How old are you?");
            browser.awaitLast("I am 7 years old.");
            assertThat(browser.status()).isEqualTo("2 questions left");
            browser.driver.navigate().refresh();
            browser.awaitLast("I am 7 years old.");
            assertThat(browser.lines()).hasSize(6);
            browser.send("bye");
            browser.awaitLast("Goodbye, Bob.");
            browser.driver.findElement(By.id("again")).click();
            browser.awaitLast("You may ask me three questions.");
            assertThat(browser.lines()).hasSize(2).first().asString().contains("Bob");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void answersATakenFormWithARedirect() {
        Response page = given().get(server.at("/"));
        post(page, "ada").then().statusCode(302).header("Location", endsWith("/parley/"));
    }

    @Test
    void keepsWhatWasTypedWhenItCannotBeTaken() {
        Response page = given().get(server.at("/"));
        String tooLong = "wordy ".repeat(700);
        Response refused = post(page, tooLong);
        refused.then().statusCode(422).body(containsString("longer than 4000 characters"));
        assertThat(refused.htmlPath().getString("**.find { it.@id == 'text' }")).contains("wordy wordy");
        post(page, "   ").then().statusCode(422).body(containsString("Nothing was said"));
    }

    @Test
    void asksForTheCookieWhereTheBrowserSentNone() {
        Response page = given().get(server.at("/"));
        Response refused = form(page, "ada").post(server.at("/index.xhtml"));
        refused.then().statusCode(409).body(containsString("allow cookies"));
        assertThat(refused.htmlPath().getString("**.find { it.@id == 'text' }")).contains("ada");
    }

    @Test
    void mixesUpNoTwoConversations() {
        Response first = given().get(server.at("/"));
        Response second = given().get(server.at("/"));
        form(first, "ada")
                .cookie("parley", second.cookie("parley"))
                .post(server.at("/index.xhtml"))
                .then()
                .statusCode(409)
                .body(containsString("another tab"));
    }

    @Test
    void startsAnewForACookieItDoesNotKnow() {
        for (String cookie : new String[] {"nonsense", "a.b", "00000000-0000-0000-0000-000000000000.abc", "."}) {
            Response page = given().cookie("parley", cookie).get(server.at("/"));
            page.then().statusCode(200).body(containsString("What is your name?"));
            assertThat(page.detailedCookie("parley").isHttpOnly()).isTrue();
            assertThat(page.detailedCookie("parley").getSameSite()).isEqualTo("Lax");
        }
    }

    @Test
    void letsBrowsersKeepStyleAndScriptUntilTheyChange() {
        String page = given().get(server.at("/")).asString();
        Matcher links = Pattern.compile("(?:href|src)=\"(/parley/resources/[^\"]*[?]v=[0-9a-f]+)\"")
                .matcher(page);
        int found = 0;
        while (links.find()) {
            found++;
            given().get(server.base().resolve(links.group(1)))
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", containsString("immutable"));
        }
        assertThat(found).isEqualTo(2);
        given().get(server.at("/")).then().header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void opensNoSessionOnTheServer() {
        Response page = given().get(server.at("/"));
        assertThat(page.cookies()).containsOnlyKeys("parley");
        assertThat(page.asString())
                .doesNotContain("jsessionid")
                .doesNotContain("style=")
                .doesNotContain("onclick");
    }

    private Response post(Response page, String text) {
        return form(page, text).cookie("parley", page.cookie("parley")).post(server.at("/index.xhtml"));
    }

    private static RequestSpecification form(Response page, String text) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("chat", "chat")
                .formParam("conversation", page.cookie("parley").split("[.]")[0])
                .formParam("text", text)
                .formParam("send", "Send")
                .formParam("jakarta.faces.ViewState", "stateless");
    }
}
