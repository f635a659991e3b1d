package org.clausecheck.dist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The page that the built distribution writes, looked at in a real browser that has no network. */
class HtmlReportIT {

    private static Browser browser;
    private static Path page;
    private static Path clean;
    private static Path several;

    @BeforeAll
    static void pagesOfTheDistribution() {
        browser = Browser.start();
        Path folder = Distribution.folder("pages");
        Path examples = Distribution.installed().resolve("examples");
        page = written(folder.resolve("may.html"), "2025-05-11", examples.resolve("microsoft-openai-2025-05.json"));
        clean = written(folder.resolve("clean.html"), "2026-06-30", examples.resolve("clean-partnership.json"));
        several = written(folder.resolve("several.html"), "2025-10-28", examples.resolve("softbank-openai-2025.json"),
                examples.resolve("microsoft-openai-2023.json"));
    }

    private static Path written(Path page, String day, Path... sheets) {
        List<String> args = new ArrayList<>(List.of("check", "--as-of", day, "--format", "html", "--output", page.toString()));
        Stream.of(sheets).map(Path::toString).forEach(args::add);
        Distribution.Result result = Distribution.run(page.getParent(), args.toArray(String[]::new));
        assertThat(page).as(result.err()).isRegularFile();
        return page;
    }

    @AfterAll
    static void closed() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, light", "1280, dark", "360, light"})
    void thePageOpensWithoutANetworkAndWithoutAnError(int width, String scheme) {
        browser.console();

        browser.open(page, width, scheme);

        assertThat(browser.console()).isEmpty();
        assertThat(browser.ask("return performance.getEntriesByType('resource').length")).isEqualTo(0L);
        assertThat(browser.driver().findElement(By.cssSelector(".verdict .word")).getText()).endsWith("Not compliant");
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 360, 768, 1280})
    void nothingMakesThePageScrollSideways(int width) {
        for (Path one : List.of(page, clean, several)) {
            browser.open(one, width, "light");

            assertThat(((Number) browser.ask("return document.documentElement.scrollWidth")).intValue()).as(one.getFileName() + " at "
                    + width).isLessThanOrEqualTo(width);
        }
    }

    @ParameterizedTest
    @CsvSource({"may, 1280, light", "may, 360, dark", "several, 1280, dark"})
    void thePageIsAccessible(String name, int width, String scheme) {
        browser.open(page.resolveSibling(name + ".html"), width, scheme);
        browser.ask("document.querySelectorAll('details').forEach(function (fold) { fold.open = true; });");

        assertThat(browser.inaccessible()).isEmpty();
    }

    @Test
    void everyBarAndMarkOfTheTimelineCanBeSeen() {
        for (Path one : List.of(page, clean)) {
            browser.open(one, 1280, "light");

            List<?> sizes = (List<?>) browser.ask("""
                    return Array.from(document.querySelectorAll('.timeline .tl-chart .span .body, .timeline .tl-chart .mark path')).map(function (shape) {
                      var box = shape.getBoundingClientRect(), chart = shape.closest('.tl-chart').getBoundingClientRect();
                      return box.width > 0.5 && box.height > 1 && box.right > chart.left && box.left < chart.right && getComputedStyle(shape).visibility === 'visible';
                    });""");

            assertThat(sizes).hasSizeGreaterThan(20).allMatch(Boolean.TRUE::equals);
        }
    }

    @Test
    void theKeyboardReachesTheFiltersWhichNarrowTheFindings() {
        browser.open(page, 1280, "light");
        WebElement severity = browser.driver().findElement(By.cssSelector("select[data-filter=severity]"));
        int all = shown();

        tabTo(severity);
        new Select(browser.driver().switchTo().activeElement()).selectByValue("critical");

        assertThat(shown()).isPositive().isLessThan(all);
        assertThat(browser.driver().findElement(By.cssSelector(".filters .shown")).getText()).isEqualTo(shown() + " of " + all
                + " findings and open questions are shown.");
        assertThat(browser.ask("return Array.from(document.querySelectorAll('article.finding:not([hidden])')).every(function (one) { return one.dataset.severity === 'critical'; })"))
                .isEqualTo(true);
    }

    @Test
    void theKeyboardOpensWhyAFindingIsOne() {
        browser.open(page, 1280, "light");
        WebElement why = browser.driver().findElement(By.cssSelector("details.why > summary"));

        tabTo(why);
        browser.driver().switchTo().activeElement().sendKeys(Keys.ENTER);

        assertThat(browser.ask("return arguments[0].parentElement.open", why)).isEqualTo(true);
        assertThat(browser.ask("return getComputedStyle(arguments[0]).outlineStyle", why)).isEqualTo("solid");
    }

    @Test
    void theFirstTabOffersToSkipToTheFindings() {
        browser.open(page, 1280, "light");

        browser.driver().findElement(By.tagName("body")).sendKeys(Keys.TAB);
        WebElement first = browser.driver().switchTo().activeElement();
        String offer = first.getText();
        first.sendKeys(Keys.ENTER);

        assertThat(offer).isEqualTo("Skip to the findings");
        assertThat(browser.ask("return document.activeElement.id")).isEqualTo("main");
    }

    @Test
    void aLinkToAFoldedQuestionOpensIt() {
        browser.open(page, 1280, "light");
        String question = (String) browser.ask("return document.querySelector('article.finding.undecided').id");

        browser.ask("document.querySelector('.checklist a[href=\"#' + arguments[0] + '\"]').click()", question);

        assertThat(browser.driver().findElement(By.id(question)).isDisplayed()).isTrue();
    }

    @Test
    void everythingIsReadWithoutTheScript() {
        browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        try {
            browser.open(page, 1280, "light");

            assertThat(browser.driver().findElements(By.cssSelector("article.finding"))).isNotEmpty();
            assertThat(browser.driver().findElement(By.cssSelector(".filters")).isDisplayed()).isFalse();
        } finally {
            browser.command("Emulation.setScriptExecutionDisabled", Map.of("value", false));
        }
    }

    @Test
    void paperShowsEverythingAndNoControls() {
        browser.open(page, 1280, "dark");

        browser.print();

        assertThat(browser.driver().findElement(By.cssSelector(".filters")).isDisplayed()).isFalse();
        assertThat(browser.ask("return getComputedStyle(document.body).backgroundColor")).isEqualTo("rgb(255, 255, 255)");
        assertThat(browser.ask("return Array.from(document.querySelectorAll('details > :not(summary)')).filter(function (part) { return part.getBoundingClientRect().height === 0"
                + " && part.textContent.trim() !== ''; }).length")).isEqualTo(0L);
    }

    @Test
    void thePageBecomesAPdf() {
        browser.open(clean, 1280, "light");

        byte[] pdf = Base64.getDecoder().decode((String) browser.command("Page.printToPDF", Map.of("preferCSSPageSize", true)).get("data"));

        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(pdf.length).isGreaterThan(50_000);
    }

    @Test
    void theJsonReportCanBeTakenOutOfThePage() throws Exception {
        browser.open(page, 1280, "light");

        Object verdict = browser.ask("return JSON.parse(document.getElementById('clausecheck-report').textContent).sheets[0].verdict");

        assertThat(verdict).isEqualTo("non-compliant");
        assertThat(Files.size(page)).isLessThan(1_000_000);
    }

    private static int shown() {
        return browser.driver().findElements(By.cssSelector("article.finding:not([hidden])")).size();
    }

    /** Presses Tab until an element has the focus; it must come within the page's stops. */
    private static void tabTo(WebElement wanted) {
        WebElement body = browser.driver().findElement(By.tagName("body"));
        body.sendKeys(Keys.TAB);
        for (int i = 0; i < 200 && !browser.driver().switchTo().activeElement().equals(wanted); i++) {
            browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
        }
        assertThat(browser.driver().switchTo().activeElement()).isEqualTo(wanted);
    }
}
