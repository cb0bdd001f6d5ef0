package org.parley.channel.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.logging.Level;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A headless Chromium with an empty profile, looking at the chat page. Where there is no Chromium a test that wants one is
 * skipped, but in CI it fails: {@code apt-get install chromium chromium-driver} is the mend.
 */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> CHROMIUM = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser");
    private static final List<String> DRIVER =
            List.of("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");

    final ChromeDriver driver;
    private final WebDriverWait waiting;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
        this.waiting = new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50));
        waiting.ignoring(StaleElementReferenceException.class);
    }

    static Browser open() {
        return open(options());
    }

    static Browser withoutScript() {
        ChromeOptions options = options();
        options.setExperimentalOption("prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
        return open(options);
    }

    private static Browser open(ChromeOptions options) {
        Path chromium = required(CHROMIUM);
        Path chromeDriver = required(DRIVER);
        options.setBinary(chromium.toFile());
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(chromeDriver.toFile())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    private static Path required(List<String> places) {
        Optional<Path> found =
                places.stream().map(Path::of).filter(Files::isExecutable).findFirst();
        String missing = "No browser at any of " + places + ": install chromium and chromium-driver";
        if (found.isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new AssertionError(missing);
        }
        if (found.isEmpty()) {
            System.out.println("Skipped: " + missing);
        }
        Assumptions.assumeTrue(found.isPresent(), missing);
        return found.orElseThrow();
    }

    private static ChromeOptions options() {
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--no-first-run",
                "--force-prefers-reduced-motion");
        return options;
    }

    Browser sized(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    Browser coloured(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        return this;
    }

    void offline(boolean offline) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** Runs a script on every page before the page's own, from the next page on. */
    void prepared(String script) {
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    /** Types a message and sends it with the Enter key, as most people do. */
    void say(String text) {
        driver.findElement(By.id("text")).sendKeys(text, Keys.ENTER);
    }

    /** Types a message and presses the button. */
    void send(String text) {
        driver.findElement(By.id("text")).sendKeys(text);
        driver.findElement(By.id("send")).click();
    }

    void choose(String choice) {
        until(() -> choices().stream().anyMatch(button -> button.getText().equals(choice)));
        choices().stream()
                .filter(button -> button.getText().equals(choice))
                .findFirst()
                .orElseThrow()
                .click();
    }

    List<WebElement> choices() {
        return driver.findElements(By.cssSelector("#choices button"));
    }

    /** Waits until the newest line is this one and nothing is under way. */
    void awaitLast(String text) {
        until(
                () -> {
                    List<String> lines = lines();
                    return !lines.isEmpty() && lines.get(lines.size() - 1).equals(text) && isSettled();
                },
                () -> "Last line is not \"" + text + "\" in " + lines() + ", problem: " + problem());
    }

    boolean isSettled() {
        return driver.findElements(By.cssSelector(".pending, [aria-disabled=true]"))
                        .isEmpty()
                && !driver.findElement(By.id("typing")).isDisplayed();
    }

    List<String> lines() {
        return driver.findElements(By.cssSelector("#lines > li > .text")).stream()
                .map(line -> line.getDomProperty("textContent"))
                .toList();
    }

    List<String> numbers() {
        return driver.findElements(By.cssSelector("#lines > li")).stream()
                .map(line -> line.getDomAttribute("data-number"))
                .toList();
    }

    String typed() {
        return driver.findElement(By.id("text")).getDomProperty("value");
    }

    String status() {
        return driver.findElement(By.id("status")).getText();
    }

    String problem() {
        return driver.findElement(By.id("problem")).getText();
    }

    String focused() {
        return driver.switchTo().activeElement().getDomAttribute("id");
    }

    void until(BooleanSupplier condition) {
        until(condition, () -> "Not in time; the page shows " + lines());
    }

    void until(BooleanSupplier condition, Supplier<String> message) {
        waiting.withMessage(message).until(unused -> condition.getAsBoolean());
    }

    /** What the browser complains about: violations of the policy, failing scripts, missing files. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Keeps a picture of the page for whoever wants to look at it. */
    void picture(String name) {
        try {
            Path pictures = Files.createDirectories(Path.of("target/screenshots"));
            Files.write(pictures.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
