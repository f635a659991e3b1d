package org.clausecheck.dist;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;

import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Chromium as it is installed on this machine, without a window, a profile of its own and a network. Where it or its driver is not on the
 * path the
 * tests that want it are skipped by name.
 */
final class Browser implements AutoCloseable {

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Starts it; skips the test that asks where it is not installed. */
    static Browser start() {
        Optional<Path> chromium = onPath("chromium", "chromium-browser", "google-chrome");
        Optional<Path> chromedriver = onPath("chromedriver");
        assumeTrue(chromium.isPresent() && chromedriver.isPresent(),
                "no chromium and chromedriver on the path: the page is not looked at in a browser");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium.get().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run",
                "--disable-component-update", "--disable-sync", "--disable-default-apps", "--hide-scrollbars", "--user-data-dir="
                        + Distribution.folder("a profile"));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        // named, so that Selenium looks for no driver of its own anywhere
        ChromeDriverService service = new ChromeDriverService.Builder().usingDriverExecutable(chromedriver.get().toFile()).usingAnyFreePort()
                .build();
        Browser browser = new Browser(new ChromeDriver(service, options));
        // the accessibility rules look at every text of a long page
        browser.driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(4));
        browser.command("Network.enable", Map.of());
        browser.command("Network.emulateNetworkConditions", Map.of("offline", true, "latency", 0, "downloadThroughput", -1,
                "uploadThroughput", -1));
        return browser;
    }

    private static Optional<Path> onPath(String... names) {
        List<String> folders = List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return Stream.of(names).flatMap(name -> folders.stream().map(folder -> Path.of(folder, name))).filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a file in a window of this width, as a phone does where it is narrow. */
    void open(Path page, int width, String scheme) {
        command("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", width < 600));
        command("Emulation.setEmulatedMedia", Map.of("media", "", "features", List.of(Map.of("name", "prefers-color-scheme", "value",
                scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        driver.get(page.toUri().toString());
    }

    /** Shows the page as it is printed. */
    void print() {
        command("Emulation.setEmulatedMedia", Map.of("media", "print"));
    }

    /** A command of the browser's own protocol. */
    Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    /** What a script returns. */
    Object ask(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What accessibility rules of WCAG 2 A and AA the page breaks, and where, by axe-core. */
    @SuppressWarnings("unchecked")
    List<String> inaccessible() {
        driver.executeScript(axe());
        return (List<String>) driver.executeAsyncScript("""
                var done = arguments[arguments.length - 1];
                axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }).then(function (found) {
                  done(found.violations.map(function (rule) { return rule.id + ': ' + rule.nodes.slice(0, 3).map(function (node) { return node.html; }).join(' | '); }));
                }, function (fault) { done([String(fault)]); });""");
    }

    private static String axe() {
        try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the page wrote to the console since this was last asked. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(Object::toString).toList();
    }

    ChromeDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
