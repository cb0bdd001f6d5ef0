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
    /** The server gets every form; whether its answer, or any, arrives is for the test to say. */
    private static final String UNRELIABLE_NETWORK = """
            const reliable = window.fetch;
            window.fetch = async (url, options) => {
                if (options.method !== 'POST' && window.lost === 'all') {
                    throw new TypeError('no network');
                }
                const answer = await reliable(url, options);
                if (options.method === 'POST' && window.lost) {
                    throw new TypeError('the answer is lost');
                }
                return answer;
            };
            """;

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
        if (browser != null) {
            browser.close();
        }
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
        assertThat(browser.typed()).isEqualTo("I'm Ada");
        assertThat(browser.lines()).containsExactly(HELLO);
        browser.offline(false);
        browser.driver.findElement(By.id("send")).click();
        browser.awaitLast(ASK);
        assertThat(browser.problem()).isEmpty();
    }

    @Test
    void saysNothingTwiceWhenAnAnswerIsLost() {
        lose("answers");
        browser.say("ada");
        browser.awaitLast(ASK);
        browser.choose("How old are you?");
        browser.awaitLast("I am 7 years old.");
        browser.say("bye");
        browser.awaitLast("Goodbye, Ada.");
        assertThat(browser.problem()).isEmpty();
        browser.driver.findElement(By.id("again")).click();
        browser.awaitLast(ASK);
        lose("");
        browser.say("thanks");
        browser.awaitLast("You are welcome, Ada.");
        assertThat(browser.problem()).isEmpty();
        assertThat(browser.numbers()).containsExactly("1", "2", "3", "4");
    }

    @Test
    void saysNothingTwiceWhenTheNetworkComesBackLater() {
        lose("all");
        browser.say("ada");
        browser.until(() -> !browser.problem().isEmpty());
        assertThat(browser.typed()).isEqualTo("ada");
        browser.driver.executeScript("window.lost = ''");
        browser.driver.findElement(By.id("send")).click();
        browser.awaitLast(ASK);
        assertThat(browser.lines()).containsExactly(HELLO, "ada", "Nice to meet you, Ada!", ASK);
        assertThat(browser.problem()).isEmpty();
        assertThat(browser.typed()).isEmpty();
        browser.say("ada");
        browser.until(() -> browser.lines().size() >= 6 && browser.isSettled());
        assertThat(browser.lines()).filteredOn("ada"::equals).hasSize(2);
    }

    @Test
    void forgetsADoubtThatTheNextLookAtThePageClears() {
        lose("all");
        browser.say("ada");
        browser.until(() -> !browser.problem().isEmpty());
        browser.driver.executeScript("window.lost = ''; document.dispatchEvent(new Event('visibilitychange'))");
        browser.awaitLast(ASK);
        assertThat(browser.problem()).isEmpty();
        assertThat(browser.typed()).isEmpty();
    }

    private void lose(String what) {
        browser.prepared(UNRELIABLE_NETWORK);
        browser.driver.navigate().refresh();
        browser.driver.executeScript("window.lost = arguments[0]", what);
    }

    @Test
    void putsEarlierMessagesAboveKeepingThePlace() {
        browser.say("ada");
        browser.awaitLast(ASK);
        new LongTalk(server, cookie()).happen();
        browser.driver.navigate().refresh();
        assertThat(browser.lines()).hasSize(200);
        browser.driver.findElement(By.id("text")).sendKeys("a draft");
        double place = place(67);
        browser.driver.executeScript("document.querySelector('#earlier a').focus()");
        assertThat(place(67)).isNotEqualTo(place);
        place = place(67);
        browser.driver.switchTo().activeElement().sendKeys(Keys.ENTER);
        browser.until(() -> browser.lines().size() == 266);
        assertThat(browser.numbers())
                .isEqualTo(
                        IntStream.rangeClosed(1, 266).mapToObj(String::valueOf).toList());
        assertThat(place(67)).isEqualTo(place);
        assertThat(browser.driver.findElements(By.cssSelector("#earlier a"))).isEmpty();
        assertThat(browser.focused()).isEqualTo("log");
        assertThat(browser.typed()).isEqualTo("a draft");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void showsTheNewestWhenTooMuchWasSaidElsewhere() {
        browser.awaitLast(HELLO);
        new LongTalk(server, cookie()).happen();
        browser.say("thanks");
        browser.awaitLast("You are welcome, Ada.");
        assertThat(browser.numbers())
                .isEqualTo(
                        IntStream.rangeClosed(67, 266).mapToObj(String::valueOf).toList());
        assertThat(browser.driver.findElement(By.cssSelector("#earlier a")).getDomAttribute("href"))
                .isEqualTo("/parley/?before=67");
    }

    private double place(int number) {
        return ((Number) browser.driver.executeScript(
                        "return document.querySelector(`[data-number=\"${arguments[0]}\"]`).getBoundingClientRect().top",
                        number))
                .doubleValue();
    }

    @Test
    void keepsADraftOverTheEndInAnotherTab() {
        browser.say("ada");
        browser.awaitLast(ASK);
        browser.driver.findElement(By.id("text")).sendKeys("one more thing");
        endElsewhere();
        browser.driver.executeScript("document.dispatchEvent(new Event('visibilitychange'))");
        browser.until(() -> browser.status().equals("Ended"));
        browser.driver.findElement(By.id("again")).click();
        browser.until(() -> browser.lines().size() == 2 && browser.isSettled());
        assertThat(browser.typed()).isEqualTo("one more thing");
    }

    @Test
    void tellsATabThatAnotherHasEndedTheConversation() {
        browser.say("ada");
        browser.awaitLast(ASK);
        endElsewhere();
        browser.say("are you there?");
        browser.until(() -> browser.status().equals("Ended"));
        assertThat(browser.problem()).contains("has ended");
        browser.driver.findElement(By.id("again")).click();
        browser.until(() -> browser.lines().size() == 2 && browser.isSettled());
        assertThat(browser.typed()).isEqualTo("are you there?");
    }

    private void endElsewhere() {
        String cookie = cookie();
        given().cookie("parley", cookie)
                .formParam("chat", "chat")
                .formParam("conversation", cookie.split("[.]")[0])
                .formParam("text", "bye")
                .formParam("send", "Send")
                .formParam("jakarta.faces.ViewState", "stateless")
                .post(server.at("/index.xhtml"));
    }

    private String cookie() {
        return browser.driver.manage().getCookieNamed("parley").getValue();
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
