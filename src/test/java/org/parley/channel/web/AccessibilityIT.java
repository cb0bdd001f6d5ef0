package org.parley.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.parley.server.ParleyServer;
import org.parley.server.WildFly;

/** The chat page as axe-core sees it, in each of its states, on phone and desktop, light and dark. */
@ExtendWith(ParleyServer.class)
class AccessibilityIT {

    private final WildFly server;

    AccessibilityIT(WildFly server) {
        this.server = server;
    }

    @ParameterizedTest
    @CsvSource({"320, 640, light", "390, 844, dark", "1280, 800, light", "1280, 800, dark"})
    void hasNoViolations(int width, int height, String scheme) {
        String name = width + "-" + scheme + "-";
        try (Browser browser = Browser.open()) {
            browser.sized(width, height).coloured(scheme);
            browser.driver.get(server.at("/").toString());
            check(browser, name + "open");
            browser.say("I'm Ada Lovelace");
            browser.awaitLast("You may ask me three questions.");
            browser.say("a-very-long-word-that-goes-on-" + "and-on-".repeat(20) + " مرحبا بالعالم");
            browser.until(() -> browser.status().equals("2 questions left") && browser.isSettled());
            check(browser, name + "talking");
            browser.offline(true);
            browser.say("Is anybody there?");
            browser.until(() -> !browser.problem().isEmpty());
            check(browser, name + "problem");
            browser.offline(false);
            browser.driver.findElement(By.id("text")).clear();
            browser.say("bye");
            browser.awaitLast("Goodbye, Ada Lovelace.");
            check(browser, name + "ended");
            longTalk(browser);
            check(browser, name + "long");
            browser.driver.executeScript("document.querySelector('#earlier a').scrollIntoView()");
            check(browser, name + "earlier");
            browser.driver.get(server.at("/?before=65").toString());
            check(browser, name + "past");
            browser.driver.get(server.at("/nothing").toString());
            check(browser, name + "error");
        }
    }

    private void longTalk(Browser browser) {
        browser.driver.manage().deleteCookieNamed("parley");
        browser.driver.get(server.at("/").toString());
        new LongTalk(server, browser.driver.manage().getCookieNamed("parley").getValue()).happen();
        browser.driver.navigate().refresh();
    }

    private static void check(Browser browser, String name) {
        browser.picture(name);
        assertThat(new AxeBuilder().analyze(browser.driver).getViolations())
                .as(name)
                .extracting(Rule::getId)
                .isEmpty();
        Object overflow = browser.driver.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).as("horizontal overflow, " + name).isEqualTo(0L);
    }
}
