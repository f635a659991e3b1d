package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.read.Reading;
import org.clausecheck.sheet.read.SheetReader;
import org.junit.jupiter.api.Test;

class ListingConversionTest {

    private static final Standing ALL = clause -> Truth.YES;
    private static final String STAKE = "{ 'id': 'stake', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'lark',"
            + " 'security': 'c' }";
    private static final String BY_ITSELF = ", { 'id': 'turn', 'type': 'conversion', 'security': 'c', 'kind': 'automatic',"
            + " 'when': 'ipo'%s }";

    private static List<ListingConversion> classes(String kind, String event, String clauses) {
        String json = """
                { 'format': '1', 'id': 'deal', 'title': 'A deal', 'stage': 'definitive', 'between': ['kite', 'lark'],
                  'parties': [{ 'id': 'kite', 'name': 'Kite' }, { 'id': 'lark', 'name': 'Lark' }],
                  'securities': [{ 'id': 'c', 'name': 'Series C', 'issuer': 'kite', 'kind': '%s' }],
                  'events': [{ 'id': 'ipo', 'name': 'IPO', 'party': 'kite', %s }], 'clauses': [%s],
                  'facts': { 'listings': [{ 'issuer': 'kite', 'planned': true, 'expectedProceeds': 'USD 50 million' }] } }"""
                .formatted(kind, event, clauses).replace('\'', '"');
        Reading reading = SheetReader.read(json.getBytes(StandardCharsets.UTF_8), "deal.json", Path.of(""));
        Deal deal = new Deal(((Reading.Usable) reading).documents(), LocalDate.of(2026, 5, 1));
        return ListingConversion.of(deal, ALL, deal.facts().listings().first().orElseThrow());
    }

    private static ListingConversion only(String event, String conversion) {
        return classes("preferred", event, STAKE + conversion).get(0);
    }

    @Test
    void theOfferingMustReachTheLine() {
        String turn = BY_ITSELF.formatted("");

        assertThat(only("'kind': 'ipo'", turn).converts().yes()).isTrue();
        assertThat(only("'kind': 'qualified-ipo', 'amount': { 'atLeast': 'USD 50 million' }", turn).converts().yes()).isTrue();
        assertThat(only("'kind': 'qualified-ipo', 'amount': { 'moreThan': 'USD 50 million' }", turn).converts().no()).isTrue();
        assertThat(only("'kind': 'qualified-ipo', 'amount': 'USD 60 million'", turn).converts().no()).isTrue();
        assertThat(only("'kind': 'qualified-ipo'", turn).converts().unknown()).isTrue();
        assertThat(only("'kind': 'qualified-ipo', 'price': 'USD 9'", turn).converts().unknown()).isTrue();
    }

    @Test
    void nobodyMayHoldItUp() {
        assertThat(only("'kind': 'ipo'", BY_ITSELF.formatted(", 'consentOf': ['lark']")).converts().no()).isTrue();
        assertThat(only("'kind': 'ipo'", BY_ITSELF.formatted(", 'consentOf': ['lark']")).found()).contains("consent of Lark");
        assertThat(only("'kind': 'ipo'", BY_ITSELF.formatted("").replace("automatic", "elective")).converts().no()).isTrue();
        assertThat(only("'kind': 'ipo'", "").found()).contains("no clause");
    }

    @Test
    void onlyPreferredClassesThatTheSheetDealsWithAreLookedAt() {
        assertThat(classes("common", "'kind': 'ipo'", STAKE)).isEmpty();
        assertThat(classes("preferred", "'kind': 'ipo'", "")).isEmpty();
    }
}
