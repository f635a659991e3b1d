package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.read.Reading;
import org.clausecheck.sheet.read.SheetReader;
import org.junit.jupiter.api.Test;

class EquityPurchaseTest {

    private static final String ROUND = "{ 'id': 'r', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'lark'%s }";

    private static final Fact<BigDecimal> HALF = Fact.stated(BigDecimal.valueOf(50), List.of());

    private static EquityPurchase of(String clause, String members) {
        return EquityPurchase.of(SheetText.of("'clauses': [%s]%s".formatted(ROUND.formatted(clause), members)), SheetText.ALL).get(0);
    }

    private static Fact<Money> usd(long amount) {
        return Fact.stated(Money.usd(BigDecimal.valueOf(amount)), List.of());
    }

    private static AmountRange held(String clause, String members) {
        return of(clause, members).valueHeld("USD");
    }

    @Test
    void clausesOfOneAcquirerInOneCompanyAreOnePurchase() {
        Deal deal = SheetText.of("'clauses': [%s, { 'id': 's', 'type': 'equity', 'kind': 'transfer', 'issuer': 'kite', 'holder': 'lark' }, "
                .formatted(ROUND.formatted("")) + "{ 'id': 'm', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'moss' }, "
                + "{ 'id': 'h', 'type': 'equity', 'kind': 'hold', 'issuer': 'kite', 'holder': 'nest' }]");

        assertThat(EquityPurchase.of(deal, SheetText.ALL)).extracting(purchase -> purchase.clauses().size()).containsExactly(2, 1);
    }

    @Test
    void thePriceIsTheAmountElseSharesTimesPriceElseWhatIsGiven() {
        assertThat(held(", 'amount': 'USD 3 million'", "")).hasToString("USD 3 million");
        assertThat(held(", 'shares': '2 million shares', 'price': 'USD 50'", "")).hasToString("USD 100 million");
        assertThat(held(", 'consideration': [{ 'kind': 'cash', 'amount': 'USD 3 million' }, "
                + "{ 'kind': 'credits', 'amount': 'USD 2 million' }]", ""))
                .hasToString("USD 5 million");
        assertThat(held(", 'shares': '2 million shares'", "").moreThan(usd(1)).unknown()).isTrue();
    }

    @Test
    void theCommittedTranchesAreCertainAndTheCeilingIsPossible() {
        AmountRange held = held(", 'amount': { 'upTo': 'USD 40 million' }, 'tranches': [{ 'id': 'a', 'amount': 'USD 10 million' }, "
                + "{ 'id': 'b', 'amount': { 'upTo': 'USD 30 million' } }]", "");

        assertThat(held).hasToString("USD 10 million to USD 40 million");
    }

    @Test
    void recordedHoldingsWithVotesAreAddedAndOthersAreNot() {
        String with = ", 'facts': { 'holdings': [{ 'holder': 'lark', 'in': 'kite', 'value': 'USD 5 million', "
                + "'voting': %s, 'on': '2026-04-01' }] }";

        assertThat(held(", 'amount': 'USD 3 million'", with.formatted("true"))).hasToString("USD 8 million");
        assertThat(held(", 'amount': 'USD 3 million'", with.formatted("false"))).hasToString("USD 3 million");
    }

    @Test
    void oneHoldingOnTwoBasesIsCountedOnce() {
        assertThat(held(", 'amount': 'USD 3 million'", ", 'facts': { 'holdings': ["
                + "{ 'holder': 'lark', 'in': 'kite', 'basis': 'issued', 'value': 'USD 5 million', 'voting': true, 'on': '2026-04-01' },"
                + "{ 'holder': 'lark', 'in': 'kite', 'basis': 'fully-diluted', 'value': 'USD 5 million', 'voting': true, "
                + "'on': '2026-04-01' }] }"))
                .hasToString("USD 8 million");
    }

    @Test
    void theValueAfterwardsIsTheWholeHolding() {
        assertThat(held(", 'amount': 'USD 3 million', 'after': { 'value': 'USD 20 million' }", "")).hasToString("USD 20 million");
        assertThat(held(", 'valuation': 'USD 200 million', 'after': { 'percent': 10 }", "")).hasToString("USD 20 million");
    }

    @Test
    void aClauseWithoutAnyFigureIsWorthNothingCertain() {
        assertThat(held("", "").priced()).isFalse();
        assertThat(held(", 'after': { 'percent': 10 }", "").priced()).isTrue();
    }

    @Test
    void closingIsTheDayPlannedElseBetweenTodayAndTheLongStop() {
        EquityPurchase planned = of("", ", 'dates': { 'closing': '2026-09-30' }");
        EquityPurchase open = of("", ", 'dates': { 'longStop': '2027-03-31' }");

        assertThat(planned.earliestClosing().get()).isEqualTo(planned.latestClosing().get()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(open.earliestClosing().get()).isEqualTo(LocalDate.of(2026, 5, 1));
        assertThat(open.latestClosing().get()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(open.onEitherClosing(Truth.YES, Truth.NO).unknown()).isTrue();
        assertThat(open.onEitherClosing(Truth.YES, Truth.YES).yes()).isTrue();
    }

    @Test
    void onePersonMustBeLargeAndTheOtherAtLeastSmall() {
        String facts = ", 'facts': { 'parties': [{ 'party': 'lark', 'totalSales': 'USD 300' }, "
                + "{ 'party': 'kite', 'totalSales': 'USD 1', 'totalAssets': 'USD 20' }] }";

        assertThat(of("", facts).personsReach(usd(300), usd(20)).yes()).isTrue();
        assertThat(of("", facts).personsReach(usd(300), usd(21)).no()).as("both figures of kite are known and too small").isTrue();
        assertThat(of("", "").personsReach(usd(300), usd(20)).unknown()).isTrue();
    }

    @Test
    void aCarriedOutPartIsNoLongerToCome() {
        assertThat(of("", "").isStillToCome().yes()).isTrue();
        assertThat(of("", ", 'facts': { 'performances': [{ 'of': 'r', 'on': '2026-04-01', 'amount': 'USD 1' }] }").isStillToCome().no())
                .isTrue();
    }

    @Test
    void aForeignCompanyIsTouchedOnlyThroughALink() {
        String parties = "'parties': [{ 'id': 'kite', 'name': 'Kite', 'incorporatedIn': 'FR' }, "
                + "{ 'id': 'lark', 'name': 'Lark', 'incorporatedIn': '%s' }]";
        Deal linked = foreign(parties.formatted("US-DE"));
        Deal apart = foreign(parties.formatted("DE"));

        assertThat(EquityPurchase.of(linked, SheetText.ALL).get(0).touches("US", HALF).unknown()).isTrue();
        assertThat(EquityPurchase.of(apart, SheetText.ALL).get(0).touches("US", HALF).no()).isTrue();
        assertThat(of("", "").touches("US", HALF).yes()).isTrue();
    }

    @Test
    void aSheetThatPointsElsewhereIsNotTouchedWhereNoHomeIsSaid() {
        String law = "{ 'id': 'law', 'type': 'governing-law', 'law': 'DE' }";
        Deal abroad = SheetText.of("'clauses': [%s, %s]".formatted(ROUND.formatted(", 'amount': 'EUR 3 million'"), law));
        Deal priced = SheetText.of("'clauses': [%s, %s]".formatted(ROUND.formatted(", 'amount': 'USD 3 million'"), law));

        assertThat(EquityPurchase.of(abroad, SheetText.ALL).get(0).touches("US", HALF).no()).isTrue();
        assertThat(EquityPurchase.of(priced, SheetText.ALL).get(0).touches("US", HALF).yes()).isTrue();
    }

    @Test
    void aHoldingOfNothingHasNoValue() {
        assertThat(held(", 'amount': 'USD 3 million', 'before': { 'percent': 0, 'basis': 'issued' }", "")).hasToString("USD 3 million");
        assertThat(held(", 'amount': 'USD 3 million', 'before': { 'percent': 2, 'basis': 'issued' }", "").most()).isEmpty();
    }

    @Test
    void anInterestThatTurnsIntoNoLargerPartIsItsOwnConversion() {
        String plan = ", 'facts': { 'reorganisations': [{ 'party': 'kite', 'kind': 'recapitalisation' }] }";
        String turned = ", 'before': { 'percent': 18, 'basis': 'issued' }, 'after': { 'percent': %s, 'basis': 'issued' }, "
                + "'consideration': [{ 'kind': '%s' }]";

        assertThat(of(turned.formatted("18", "shares"), plan).isOwnConversion().yes()).isTrue();
        assertThat(of(turned.formatted("18", "shares"), "").isOwnConversion().no()).as("nothing is reorganised").isTrue();
        assertThat(of(turned.formatted("18.1", "shares"), plan).isOwnConversion().no()).isTrue();
        assertThat(of(turned.formatted("18", "cash"), plan).isOwnConversion().no()).isTrue();
        assertThat(of(", 'consideration': [{ 'kind': 'shares' }]", plan).isOwnConversion().unknown()).isTrue();
    }

    private static Deal foreign(String parties) {
        String json = ("{ 'format': '1', 'id': 'deal', 'title': 'A deal', 'stage': 'proposal', 'between': ['kite', 'lark'], " + parties
                + ", 'clauses': [" + ROUND.formatted("") + "] }").replace('\'', '"');
        Reading reading = SheetReader.read(json.getBytes(StandardCharsets.UTF_8), "deal.json", Path.of(""));
        return new Deal(((Reading.Usable) reading).documents(), LocalDate.of(2026, 5, 1));
    }

    @Test
    void aConditionOfAnotherClauseIsNotAwaited() {
        String condition = "{ 'id': 'hsr', 'type': 'condition', 'for': ['%s'], 'requires': { 'kind': 'clearance', 'regime': 'us-hsr' } }";
        String licence = "{ 'id': 'l', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark' }";

        assertThat(awaited(condition.formatted("closing"), licence).yes()).isTrue();
        assertThat(awaited(condition.formatted("r"), licence).yes()).isTrue();
        assertThat(awaited(condition.formatted("l"), licence).no()).isTrue();
    }

    private static Truth awaited(String condition, String licence) {
        return EquityPurchase.of(SheetText.of("'clauses': [%s, %s, %s]".formatted(ROUND.formatted(""), condition, licence)), SheetText.ALL)
                .get(0)
                .awaits("us-hsr");
    }

    @Test
    void aGovernmentThatBuysOrSellsIsNoPersonThatFiles() {
        String parties = ", 'agreements': [{ 'id': 'earlier', 'title': 'Earlier', 'stage': 'in-force', 'between': ['kite', 'lark'], "
                + "'clauses': [], 'parties': [{ 'id': 'lark', 'name': 'Lark'%s }, { 'id': 'moss', 'name': 'Moss'%s }]}]";
        String state = ", 'legalForm': 'government-body'";

        assertThat(of("", parties.formatted(state, "")).isByState().yes()).isTrue();
        assertThat(of(", 'seller': 'moss'", parties.formatted("", state)).isByState().yes()).isTrue();
        assertThat(of(", 'seller': 'moss'", parties.formatted("", "")).isByState().no()).isTrue();
        assertThat(of("", parties.formatted(", 'legalForm': 'corporation', 'parent': 'moss'", state)).isByState().no()).isTrue();
    }

    @Test
    void aPurchaseWithoutAClassIsOneOfVotesUnlessTheSheetPointsToAnother() {
        String classes = ", 'securities': [{ 'id': 'c', 'name': 'C', 'issuer': '%s', 'kind': '%s' }]";

        assertThat(of("", "").givesVotes().yes()).isTrue();
        assertThat(of("", classes.formatted("kite", "common")).givesVotes().yes()).isTrue();
        assertThat(of("", classes.formatted("lark", "preferred")).givesVotes().yes()).isTrue();
        assertThat(of("", classes.formatted("kite", "preferred")).givesVotes().unknown()).isTrue();
        assertThat(of("", classes.formatted("kite", "warrant")).givesVotes().unknown()).isTrue();
        assertThat(of("", "").securities()).startsWith("securities of no class that is named");
        assertThat(of(", 'security': 'c'", classes.formatted("kite", "common")).securities()).isEqualTo("voting securities");
    }
}
