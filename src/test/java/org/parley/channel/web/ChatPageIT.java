package org.parley.channel.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;
import org.parley.server.ParleyServer;
import org.parley.server.WildFly;

/** The chat page in a browser, with its script. */
@ExtendWith(ParleyServer.class)
class ChatPageIT {

    private static final String HELLO = "Hello! What is your name?";
    private static final String ASK = "You may ask me three questions.";

    private final WildFly server;
    private Browser browser;

    ChatPageIT(WildFly server) {
        this.server = server;
    }

    @BeforeEach
    void visit() {
        browser = Browser.open().sized(900, 720);
        browser.driver.get(server.at("/").toString());
    }

    @AfterEach
    void leave() {
        browser.close();
    }

    @Test
    void holdsTheInterview() {
        browser.awaitLast(HELLO);
        assertThat(browser.status()).isEmpty();
        assertThat(browser.choices()).isEmpty();
        browser.say("I'm Ada Lovelace");
        browser.awaitLast(ASK);
        assertThat(browser.lines()).containsExactly(HELLO, "I'm Ada Lovelace", "Nice to meet you, Ada Lovelace!", ASK);
        assertThat(browser.status()).isEqualTo("3 questions left");
        browser.choose("How old are you?");
        browser.awaitLast("I am 7 years old.");
        assertThat(browser.status()).isEqualTo("2 questions left");
        browser.picture("interview");
        browser.send("Do you like cheese?");
        browser.awaitLast("I can only tell you my name, my age and my hobby.");
        assertThat(browser.status()).isEqualTo("1 question left");
        browser.choose("What is your hobby?");
        browser.awaitLast("Goodbye, Ada Lovelace.");
        assertThat(browser.status()).isEqualTo("Ended");
        assertThat(browser.driver.findElements(By.id("text"))).isEmpty();
        browser.driver.findElement(By.id("again")).click();
        browser.awaitLast(ASK);
        assertThat(browser.lines()).hasSize(2).first().asString().contains("Ada Lovelace");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void keepsTheTranscriptOverAReload() {
        browser.say("ada");
        browser.awaitLast(ASK);
        List<String> lines = browser.lines();
        browser.driver.navigate().refresh();
        assertThat(browser.lines()).isEqualTo(lines);
        assertThat(browser.status()).isEqualTo("3 questions left");
    }

    @Test
    void showsASecondTabWhatTheFirstSays() {
        browser.say("ada");
        browser.awaitLast(ASK);
        String first = browser.driver.getWindowHandle();
        browser.driver.switchTo().newWindow(WindowType.TAB);
        browser.driver.get(server.at("/").toString());
        assertThat(browser.lines()).hasSize(4);
        browser.say("how old are you?");
        browser.awaitLast("I am 7 years old.");
        browser.driver.switchTo().window(first);
        browser.awaitLast("I am 7 years old.");
        browser.say("thanks");
        browser.awaitLast("You are welcome, Ada.");
        assertThat(browser.numbers())
                .isEqualTo(IntStream.rangeClosed(1, 8).mapToObj(String::valueOf).toList());
    }

    @Test
    void saysNothingTwiceOnAnImpatientClick() {
        browser.say("ada");
        browser.awaitLast(ASK);
        browser.driver.findElement(By.id("text")).sendKeys("thanks", Keys.ENTER, Keys.ENTER);
        browser.awaitLast("You are welcome, Ada.");
        browser.driver.navigate().refresh();
        assertThat(browser.lines()).filteredOn("thanks"::equals).hasSize(1);
    }

    @Test
    void keepsWhatWasTypedWhenTheServerFails() {
        browser.awaitLast(HELLO);
        browser.offline(true);
        browser.say("I'm Ada");
        browser.until(() -> !browser.problem().isEmpty());
        assertThat(browser.problem()).isEqualTo("Your message could not be sent. Please try again.");
        assertThat(browser.driver.findElement(By.id("text")).getDomProperty("value"))
                .isEqualTo("I'm Ada");
        assertThat(browser.lines()).containsExactly(HELLO);
        browser.offline(false);
        browser.driver.findElement(By.id("send")).click();
        browser.awaitLast(ASK);
        assertThat(browser.problem()).isEmpty();
    }

    @Test
    void tellsATabThatAnotherHasEndedTheConversation() {
        browser.say("ada");
        browser.awaitLast(ASK);
        String cookie = browser.driver.manage().getCookieNamed("parley").getValue();
        given().cookie("parley", cookie)
                .formParam("chat", "chat")
                .formParam("conversation", cookie.split("[.]")[0])
                .formParam("text", "bye")
                .formParam("send", "Send")
                .formParam("jakarta.faces.ViewState", "stateless")
                .post(server.at("/index.xhtml"));
        browser.say("are you there?");
        browser.until(() -> browser.status().equals("Ended"));
        assertThat(browser.problem()).contains("has ended");
        assertThat(browser.driver.findElement(By.id("again")).isDisplayed()).isTrue();
    }

    @Test
    void neverTakesTheFocusAway() {
        browser.driver.findElement(By.id("text")).click();
        browser.say("ada");
        browser.awaitLast(ASK);
        assertThat(browser.focused()).isEqualTo("text");
        browser.say("bye");
        browser.awaitLast("Goodbye, Ada.");
        assertThat(browser.focused()).isEqualTo("again");
    }

    @Test
    void canBeUsedByKeyboardAlone() {
        browser.driver.findElement(By.id("text")).sendKeys("ada", Keys.TAB);
        assertThat(browser.focused()).isEqualTo("send");
        browser.driver.switchTo().activeElement().sendKeys(Keys.ENTER);
        browser.awaitLast(ASK);
        browser.driver.findElement(By.id("text")).sendKeys(Keys.chord(Keys.SHIFT, Keys.TAB));
        assertThat(browser.driver.switchTo().activeElement().getText()).isEqualTo("What is your hobby?");
        browser.driver.switchTo().activeElement().sendKeys(Keys.SPACE);
        browser.awaitLast("My hobby is collecting good questions.");
    }

    @Test
    void announcesNewLinesToScreenReaders() {
        assertThat(browser.driver.findElement(By.id("log")).getAriaRole()).isEqualTo("log");
        assertThat(browser.driver.findElement(By.id("text")).getAccessibleName())
                .isEqualTo("Your message");
        assertThat(browser.driver.findElement(By.id("problem")).getDomAttribute("role"))
                .isEqualTo("alert");
        assertThat(browser.driver.findElement(By.id("status")).getDomAttribute("role"))
                .isEqualTo("status");
    }

    @Test
    void showsMarkupAsText() {
        browser.say("<b>ada</b> <script>document.title='x'</script>");
        browser.until(() -> browser.lines().size() >= 3 && browser.isSettled());
        assertThat(browser.lines().get(1)).isEqualTo("<b>ada</b> <script>document.title='x'</script>");
        assertThat(browser.driver.getTitle()).isEqualTo("Parley");
    }

    @Test
    void sendsLinesTypedWithShift() {
        browser.driver.findElement(By.id("text")).sendKeys("my name is", Keys.chord(Keys.SHIFT, Keys.ENTER), "ada");
        browser.driver.findElement(By.id("text")).sendKeys(Keys.ENTER);
        browser.until(() -> browser.lines().size() >= 3 && browser.isSettled());
        assertThat(browser.lines().get(1)).isEqualTo("my name is\nada");
    }
}
