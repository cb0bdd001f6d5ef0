package org.parley.channel.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
                .body(containsString("another conversation than your browser"));
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
    void tellsTheTimeToo() {
        String page = given().get(server.at("/")).asString();
        assertThat(page).containsPattern("<time datetime=\"[^\"]+Z\">[0-2][0-9]:[0-5][0-9] UTC</time>");
    }

    @Test
    void leadsToEarlierMessagesAndBack() {
        String cookie = given().get(server.at("/")).cookie("parley");
        assertThat(shown("/", cookie)).doesNotContain("Earlier messages").doesNotContain("Newest messages");
        new LongTalk(server, cookie).happen();
        String newest = shown("/", cookie);
        assertThat(numbers(newest)).containsExactlyElementsOf(range(65, 264));
        assertThat(newest).contains("href=\"/parley/?before=65\"").doesNotContain("Newest messages");
        String first = shown("/?before=65", cookie);
        assertThat(numbers(first)).containsExactlyElementsOf(range(1, 64));
        assertThat(first).doesNotContain("Earlier messages").contains("<a href=\"/parley/\">Newest messages");
        String middle = shown("/?before=220", cookie);
        assertThat(numbers(middle)).containsExactlyElementsOf(range(20, 219));
        assertThat(middle).contains("href=\"/parley/?before=20\"");
        for (String bad : List.of("x", "-1", "0", "1", "", "99999999999", "1%27")) {
            assertThat(numbers(shown("/?before=" + bad, cookie))).as(bad).containsExactlyElementsOf(range(65, 264));
        }
    }

    @Test
    void opensNoConversationForThoseWhoOnlyLookAhead() {
        Response head = given().head(server.at("/"));
        head.then().statusCode(200);
        assertThat(head.cookies()).isEmpty();
        for (String purpose : List.of("prefetch", "prefetch;prerender", "prefetch;anonymous-client-ip")) {
            Response ahead = given().header("Sec-Purpose", purpose).get(server.at("/"));
            ahead.then().statusCode(503);
            assertThat(ahead.cookies()).isEmpty();
            assertThat(numbers(ahead.asString())).isEmpty();
        }
        String cookie = given().get(server.at("/")).cookie("parley");
        given().cookie("parley", cookie)
                .header("Sec-Purpose", "prefetch")
                .get(server.at("/"))
                .then()
                .statusCode(200)
                .body(containsString("What is your name?"));
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

    private String shown(String path, String cookie) {
        return given().urlEncodingEnabled(false)
                .cookie("parley", cookie)
                .get(server.at(path))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static List<Integer> numbers(String page) {
        return Pattern.compile("data-number=\"([0-9]+)\"")
                .matcher(page)
                .results()
                .map(number -> Integer.valueOf(number.group(1)))
                .toList();
    }

    private static List<Integer> range(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
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
