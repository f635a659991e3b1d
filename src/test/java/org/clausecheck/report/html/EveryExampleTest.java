package org.clausecheck.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.clausecheck.finding.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every page, over all examples as of every day of which the expected report is kept. */
class EveryExampleTest {

    private static final Pattern KEPT = Pattern.compile("(.*)\\.as-of-(\\d{4}-\\d{2}-\\d{2})\\.txt");
    /** Elements and attributes by which a browser would fetch something. */
    private static final Set<String> FETCHING = Set.of("link", "img", "iframe", "object", "embed", "audio", "video", "source", "use",
            "image", "base", "form");

    private static final List<Pages> PAGES = Stream.of(Path.of("examples").toFile().list()).sorted().map(KEPT::matcher)
            .filter(Matcher::matches)
                .map(kept -> Pages.example(kept.group(1), LocalDate.parse(kept.group(2)))).toList();

    static List<Pages> pages() {
        return PAGES;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyFindingStandsOnThePageOnceUnderItsFingerprint(Pages page) {
        List<String> open = page.run().sheets().get(0).check().orElseThrow().outcomes().stream().filter(Outcome::isOpen)
                .map(Outcome::fingerprint).toList();

        assertThat(page.markup().all("article").stream().filter(article -> article.has("finding"))
                .flatMap(article -> article.attribute("id").stream()))
                .containsExactlyInAnyOrderElementsOf(open);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void idsAreUniqueAndEveryLinkLeadsSomewhere(Pages page) {
        Markup markup = page.markup();

        assertThat(markup.ids()).doesNotHaveDuplicates();
        Set<String> ids = new HashSet<>(markup.ids());
        assertThat(markup.all("a").stream().map(link -> link.attribute("href").orElse("")).filter(href -> !href.startsWith("#") || !ids
                .contains(href.substring(1)))).isEmpty();
        assertThat(markup.elements().stream().flatMap(element -> Stream.of("aria-labelledby", "aria-describedby")
                .flatMap(name -> element.attribute(name).stream()))
                .flatMap(names -> Stream.of(names.split(" "))).filter(id -> !ids.contains(id))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageAsksNothingOfAnyNetwork(Pages page) {
        Markup markup = page.markup();

        assertThat(markup.elements()).extracting(Markup.Element::name).doesNotContainAnyElementsOf(FETCHING);
        assertThat(markup.elements()).noneMatch(element -> element.attributes().containsKey("src") || element.attributes()
                .containsKey("style")
                || element.attributes().containsKey("srcset"));
        assertThat(markup.all("style").get(0).text().toString()).doesNotContain("@import", "http:", "https:", "//")
                .contains("url(#hatch)").doesNotContainPattern("url\\((?!#)");
        String policy = markup.all("meta").stream().filter(meta -> meta.attribute("http-equiv").isPresent()).findFirst()
                .orElseThrow().attribute("content").orElseThrow();
        assertThat(policy).startsWith("default-src 'none'; ").doesNotContain("unsafe", "*", "http");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void headingsDescendWithoutAGapFromOneFirst(Pages page) {
        List<Integer> levels = page.markup().elements().stream().map(Markup.Element::name).filter(name -> name.matches("h[1-6]"))
                .map(name -> name.charAt(1) - '0').toList();

        assertThat(levels.get(0)).isEqualTo(1);
        assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i) - levels.get(i - 1)).as("heading " + i).isLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatIsDrawnIsAlsoSaid(Pages page) {
        Markup markup = page.markup();

        assertThat(markup.all("svg").stream().filter(svg -> svg.attribute("role").isEmpty() && svg.attribute("aria-hidden").isEmpty()
                && !svg.within().contains("svg"))).isEmpty();
        assertThat(markup.all("svg").stream().filter(svg -> svg.attribute("role").filter("img"::equals).isPresent()))
                .allMatch(svg -> !svg.text().toString().isBlank());
        assertThat(markup.all("html").get(0).attribute("lang")).contains("en");
        assertThat(List.of("header", "main", "footer", "nav")).allMatch(landmark -> !markup.all(landmark).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void allThatIsDrawnLiesOnTheAxis(Pages page) {
        for (TimelineView.Group group : page.view().timeline().groups()) {
            for (TimelineView.Row row : group.rows()) {
                for (TimelineView.Span span : row.spans()) {
                    assertThat(percent(span.at())).as(row.text()).isBetween(0.0, 100.0);
                    assertThat(percent(span.at()) + percent(span.width())).as(row.text()).isLessThanOrEqualTo(100.5);
                }
                row.marks().forEach(mark -> assertThat(percent(mark.at())).as(mark.label()).isBetween(0.0, 100.0));
                assertThat(row.spans().isEmpty() && row.marks().isEmpty()).as("something is drawn for " + row).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theSamePageHasTheSameBytes(Pages page) {
        assertThat(page.html()).isEqualTo(page.again()).endsWith("</html>\n").doesNotContain("\r");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyRuleIsAccountedFor(Pages page) {
        Map<String, Outcome> all = page.run().sheets().get(0).check().orElseThrow().gravest();

        Set<String> told = new HashSet<>();
        page.view().review().families().forEach(family -> Stream.concat(family.rules().stream(), family.others().stream())
                .forEach(line -> told.add(line.rule())));

        assertThat(told).isEqualTo(all.keySet());
    }

    private static double percent(String position) {
        return Double.parseDouble(position.replace("%", ""));
    }
}
