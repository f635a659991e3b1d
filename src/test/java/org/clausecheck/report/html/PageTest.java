package org.clausecheck.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.clausecheck.finding.Disposition;
import org.clausecheck.finding.Kind;
import org.clausecheck.finding.Novelty;
import org.clausecheck.finding.Result;
import org.clausecheck.finding.Severity;
import org.clausecheck.finding.Waived;
import org.clausecheck.logic.Place;
import org.clausecheck.report.Change;
import org.clausecheck.report.Comparison;
import org.clausecheck.report.JsonReport;
import org.clausecheck.report.Resolved;
import org.clausecheck.report.SheetResult;
import org.junit.jupiter.api.Test;

/** What a page holds beside its drawings: every finding, what became of it, and nothing that a hostile sheet could slip in. */
class PageTest {

    private static final String ATTACK = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\\u0026\\\" onload=\\\"x";
    private static final String UNMET = "'clauses': [{ 'id': 'capacity', 'type': 'supply-commitment', 'supplier': 'lark', 'customer': 'kite', 'assets': ['compute'],"
            + " 'amount': 'USD 2 billion' }]";

    private static Pages hostile() {
        return Pages.ofText("""
                { "format": "1", "id": "deal", "title": "T %1$s", "stage": "proposal", "between": ["kite", "lark"],
                  "parties": [{ "id": "kite", "name": "K %1$s" }, { "id": "lark", "name": "شركة الأفق %1$s" }],
                  "events": [{ "id": "ipo", "name": "E %1$s", "kind": "ipo", "party": "kite", "definition": "%1$s" }],
                  "definitions": [{ "id": "thing", "term": "D %1$s", "kind": "asset", "within": ["technology"] }],
                  "clauses": [
                    { "id": "a", "type": "licence", "licensor": "kite", "licensee": "lark", "assets": ["thing"], "ends": { "event": "ipo" },
                      "title": "%1$s", "number": "%1$s", "text": "%1$s", "note": "%1$s", "source": { "title": "%1$s" } },
                    { "id": "b", "type": "supply-commitment", "supplier": "lark", "customer": "kite", "assets": ["compute"], "amount": "USD 2 billion" }] }
                """.formatted(ATTACK));
    }

    @Test
    void nothingOfAHostileSheetBecomesMarkup() {
        Markup page = hostile().markup();

        assertThat(page.all("script")).hasSize(2);
        assertThat(page.all("img")).isEmpty();
        assertThat(page.elements()).noneMatch(element -> element.attributes().keySet().stream().anyMatch(name -> name.startsWith("on")));
        assertThat(page.byId("s1-title").text()).contains("T </script><script>alert(1)</script><img src=x onerror=alert(1)>");
    }

    @Test
    void theJsonReportLiesInThePageAndIsTheSame() throws Exception {
        Pages page = hostile();
        ObjectMapper json = new ObjectMapper();

        String embedded = page.markup().byId("clausecheck-report").text().toString();

        assertThat(embedded).doesNotContain("<", ">", "&");
        assertThat(json.readTree(embedded)).isEqualTo(json.readTree(new JsonReport(page.run()).text()));
    }

    @Test
    void namesFromRightToLeftAreKeptToThemselves() {
        assertThat(hostile().markup().all("bdi")).anyMatch(name -> name.text().toString().startsWith("شركة الأفق"));
        assertThat(hostile().markup().all("blockquote")).allMatch(quote -> quote.attribute("dir").equals(Optional.of("auto")));
    }

    @Test
    void aFindingSaysWhatWasFoundWhatToDoWhomItConcernsAndShowsTheWordingMarked() {
        Pages page = Pages.of(UNMET.replace("'id': 'capacity',", "'id': 'capacity', 'text': 'Kite buys capacity.',"));
        FindingView finding = page.view().groups().stream().flatMap(group -> group.findings().stream())
                .filter(one -> one.rule().equals("EXC-007")).findFirst().orElseThrow();

        assertThat(finding.message()).contains("Kite AI must buy USD 2 billion from Lark Cloud");
        assertThat(finding.remedy()).isNotEmpty();
        assertThat(finding.parties()).extracting(Link::text).containsExactly("Kite AI", "Lark Cloud");
        assertThat(finding.places().get(0).wording()).isEqualTo("Kite buys capacity.");
        assertThat(finding.places().get(0).passage().lines()).flatExtracting(Passage.Line::parts).filteredOn(Passage.Part::marked)
                .extracting(Passage.Part::text).containsExactly("{ \"id\": \"capacity\"");
    }

    @Test
    void waivedFindingsAreShownAsWaivedWithTheirReason() {
        Waived waiver = new Waived("Both sides accept it", "Ada", "Grace", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30),
                Place.wholeFile("waivers.yaml"));
        Pages page = Pages.of(UNMET).with(sheet -> withAll(sheet, Disposition.OPEN.waivedBy(waiver)));

        assertThat(page.view().groups()).extracting(SheetView.Group::title).containsExactly("Accepted by waiver");
        assertThat(page.view().blocking()).isEmpty();
        assertThat(page.html())
                .contains("Accepted until 2026-06-30: Both sides accept it (requested by Ada on 2026-01-01, approved by Grace; waivers.yaml:1)");
    }

    @Test
    void aComparisonShowsTheTermsBeforeAndNowAndWhatIsNewKnownAndResolved() {
        Comparison comparison = new Comparison("old draft.json", List.of(new Change("/clauses/capacity/amount", Optional.of("capacity"),
                Optional.of("\"USD 1 billion\""),
                Optional.of("\"USD 2 billion\""), Optional.empty(), Optional.empty())), List.of(new Resolved("REV-002", "One rate",
                        Kind.CONFLICT, Severity.HIGH,
                        Result.FAILED, "Two rates.", "aaaabbbbccccdddd", Optional.empty())));
        Pages page = Pages.of(UNMET).with(sheet -> withAll(sheet, Disposition.OPEN.compared(Novelty.NEW)).compared(
                withAll(sheet, Disposition.OPEN.compared(Novelty.NEW)).check().orElseThrow(), comparison));

        Markup markup = page.markup();

        assertThat(markup.all("del")).extracting(term -> term.text().toString()).containsExactly("\"USD 1 billion\"");
        assertThat(markup.all("ins")).extracting(term -> term.text().toString()).containsExactly("\"USD 2 billion\"");
        assertThat(page.html()).contains("Two rates.", "<span class=\"tag fresh\">New</span>");
        assertThat(page.view().changes().fresh()).isEqualTo(page.view().groups()
                .stream().mapToInt(group -> group.findings().size()).sum() + page.view().undecided().size());
    }

    @Test
    void aSheetThatCannotBeReadShowsItsErrorsWithTheirPlaces() {
        Pages page = Pages.of("'clauses': [{ 'id': 'a', 'type': 'licens' }]");

        assertThat(page.view().verdict().label()).isEqualTo("Could not be checked");
        assertThat(page.view().errors()).allMatch(error -> !error.message().isEmpty() && !error.passage().lines().isEmpty());
        assertThat(page.markup().ids()).contains("s1-errors").doesNotContain("s1-timeline");
    }

    @Test
    void severalSheetsHaveAnIndexAndEveryIdOnce() {
        Pages page = Pages.of(UNMET).and(Pages.of(UNMET)).and(Pages.of("'clauses': [{ 'id': 'a', 'type': 'licens' }]"));

        Markup markup = page.markup();

        assertThat(markup.byId("index").text().toString()).isEqualTo("The sheets");
        assertThat(markup.ids()).doesNotHaveDuplicates().contains("s1-sheet", "s2-sheet", "s3-sheet");
    }

    @Test
    void everyReportNamesToolRuleSetDayAndInputs() {
        Pages page = Pages.of(UNMET);

        assertThat(page.html()).contains("clausecheck 0.1.0", "abcdef", "2026-05-01",
                page.run().sheets().get(0).inputs().get(0).sha256(), "T15-accessHorizon");
    }

    @Test
    void aCheckWithoutItsDocumentsStillShowsItsFindings() {
        Pages page = Pages.of(UNMET).with(sheet -> new SheetResult(sheet.file(), sheet.inputs(), Optional.empty(), sheet.check(),
                sheet.failLevel(), Optional.empty(), List.of()));

        assertThat(page.view().groups()).isNotEmpty();
        assertThat(page.markup().ids()).contains(page.view().groups().get(0).findings().get(0).id()).doesNotContain("s1-timeline");
    }

    private static SheetResult withAll(SheetResult sheet, Disposition disposition) {
        return new SheetResult(sheet.file(), sheet.inputs(), sheet.deal(), sheet.check()
                .map(check -> check.withDispositions(outcome -> disposition)), sheet.failLevel(),
                sheet.comparison(), sheet.errors());
    }
}
