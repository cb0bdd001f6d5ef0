package org.parley.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.parley.server.ParleyServer;
import org.parley.server.WildFly;

/** The API's description in the browser, under the same policy as everything else. */
@ExtendWith(ParleyServer.class)
class DocsPageIT {

    private final WildFly server;

    DocsPageIT(WildFly server) {
        this.server = server;
    }

    @Test
    void showsTheOperationsAndAsksNoOtherServer() {
        try (Browser browser = Browser.open()) {
            browser.sized(1280, 900);
            browser.driver.get(server.at("/docs/").toString());
            browser.until(
                    () -> browser.driver
                                    .findElements(By.cssSelector(".opblock"))
                                    .size()
                            == 26,
                    () -> "No operations");
            browser.picture("docs");
            assertThat(browser.driver.findElement(By.tagName("body")).getText()).contains("Open a conversation");
            assertThat(browser.complaints()).isEmpty();
        }
    }
}
