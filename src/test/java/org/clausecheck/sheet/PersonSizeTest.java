package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.read.Reading;
import org.clausecheck.sheet.read.SheetReader;
import org.junit.jupiter.api.Test;

class PersonSizeTest {

    private static Deal deal(String parties) {
        return SheetText.of("'clauses': [], 'facts': { 'parties': [%s] }".formatted(parties));
    }

    private static PartyRef ref(String id) {
        return new PartyRef(id, "deal", null);
    }

    private static Fact<Money> usd(long amount) {
        return Fact.stated(Money.usd(BigDecimal.valueOf(amount)), List.of());
    }

    @Test
    void salesOrAssetsAreEnough() {
        Deal deal = deal("{ 'party': 'lark', 'totalSales': 'USD 5', 'totalAssets': 'USD 50' }");

        assertThat(PersonSize.of(deal, ref("lark")).reaches(usd(50)).yes()).isTrue();
        assertThat(PersonSize.of(deal, ref("lark")).reaches(usd(51)).no()).isTrue();
    }

    @Test
    void whoControlsThePartyCounts() {
        Deal deal = deal("{ 'party': 'lark', 'totalAssets': 'USD 50' }");

        assertThat(PersonSize.of(deal, ref("lark-fund")).reaches(usd(50)).yes()).isTrue();
    }

    @Test
    void aStateAboveThePartyDoesNotCount() {
        String json = ("{ 'format': '1', 'id': 'deal', 'title': 'A deal', 'stage': 'proposal', 'between': ['lark'], 'parties': ["
                + "{ 'id': 'lark', 'name': 'Lark', 'parent': 'emirate' }, { 'id': 'emirate', 'name': 'The Emirate', "
                + "'legalForm': 'government-body' }], 'clauses': [], 'facts': { 'parties': [{ 'party': 'lark', 'totalSales': 'USD 5', "
                + "'totalAssets': 'USD 5' }] } }").replace('\'', '"');
        Reading reading = SheetReader.read(json.getBytes(StandardCharsets.UTF_8), "deal.json", Path.of(""));
        Deal deal = new Deal(((Reading.Usable) reading).documents(), LocalDate.of(2026, 5, 1));

        assertThat(PersonSize.of(deal, ref("lark")).reaches(usd(50)).no()).isTrue();
    }

    @Test
    void anUnknownFigureNamesTheParty() {
        Truth size = PersonSize.of(deal("{ 'party': 'lark', 'totalSales': 'USD 5' }"), ref("lark")).reaches(usd(50));

        assertThat(size.unknown()).isTrue();
        assertThat(size.why()).extracting(Why::text).containsExactly("totalAssets of Lark");
    }

    @Test
    void oneIsOfTheLargerSizeAndTheOtherOfTheSmaller() {
        Deal deal = deal("{ 'party': 'lark', 'totalSales': 'USD 90', 'totalAssets': 'USD 90' }, "
                + "{ 'party': 'kite', 'totalSales': 'USD 9', 'totalAssets': 'USD 9' }");

        assertThat(PersonSize.reach(deal, ref("kite"), ref("lark"), usd(90), usd(9)).yes()).isTrue();
        assertThat(PersonSize.reach(deal, ref("lark"), ref("kite"), usd(90), usd(9)).yes()).isTrue();
        assertThat(PersonSize.reach(deal, ref("lark"), ref("kite"), usd(90), usd(10)).no()).isTrue();
    }
}
