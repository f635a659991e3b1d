package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.sheet.Codes.Basis;
import org.clausecheck.sheet.clause.Equity;
import org.junit.jupiter.api.Test;

class HoldingPathTest {

    private static final String TABLE = "'capTables': [{ 'company': 'kite', 'on': '2026-03-31', 'basis': 'issued', 'complete': false, "
            + "'sharesOutstanding': '100 shares' }]";
    private static final String HELD = "'holdings': [{ 'holder': 'lark', 'in': 'kite', 'percent': 20, 'basis': 'issued', "
            + "'on': '2026-03-31' }]";

    private static String equity(String id, String members) {
        return "{ 'id': '%s', 'type': 'equity', 'issuer': 'kite', 'holder': 'lark', %s }".formatted(id, members);
    }

    private static List<HoldingPath.Stage> path(String clauses, String facts) {
        Deal deal = SheetText.of("'clauses': [%s], 'facts': { %s }".formatted(clauses, facts));
        List<Equity> steps = deal.sheet().clauses().stream().filter(Equity.class::isInstance).map(Equity.class::cast)
                .filter(clause -> clause.holder().id().equals("lark") || clause.seller().value()
                .filter(seller -> seller.id().equals("lark")).isPresent()).toList();
        return HoldingPath.of(deal, SheetText.ALL, steps.get(0).holder(), steps.get(0).issuer(), Basis.ISSUED, steps);
    }

    private static PercentRange level(String clauses, String facts) {
        List<HoldingPath.Stage> stages = path(clauses, facts);
        return stages.get(stages.size() - 1).level();
    }

    @Test
    void newSharesEnlargeTheWholeAndSharesOfOthersDoNot() {
        assertThat(level(equity("r", "'kind': 'issue', 'shares': '10 shares'"), HELD + ", " + TABLE)).hasToString("27.27");
        assertThat(level(equity("r", "'kind': 'transfer', 'shares': '10 shares'"), HELD + ", " + TABLE)).hasToString("30");
    }

    @Test
    void surrenderedSharesAreTakenFromTheWhole() {
        assertThat(level(equity("r", "'kind': 'surrender', 'shares': '10 shares'"), HELD + ", " + TABLE)).hasToString("11.11");
    }

    @Test
    void aSaleThatNeedNotBeMadeTakesNothingForCertain() {
        PercentRange level = level(equity("r", "'kind': 'surrender', 'shares': { 'upTo': '10 shares' }"), HELD + ", " + TABLE);

        assertThat(level).hasToString("11.11 to 20");
    }

    @Test
    void whatTheClauseStatesForAfterwardsDecides() {
        assertThat(level(equity("r",
                "'kind': 'issue', 'shares': '10 shares', 'after': { 'percent': 33, 'basis': 'issued', 'on': '2026-09-30' }"),
                HELD + ", " + TABLE)).hasToString("33");
    }

    @Test
    void anotherBasisIsNotThisOne() {
        assertThat(level(equity("r", "'kind': 'issue', 'after': { 'percent': 33, 'basis': 'voting-power', 'on': '2026-09-30' }"), "")
                .missing()).isNotEmpty();
    }

    @Test
    void theStepsOfTwoDaysAreTwoStages() {
        List<HoldingPath.Stage> stages = path(equity("r",
                "'kind': 'transfer', 'tranches': [{ 'id': 'a', 'shares': '5 shares', 'due': '2026-06-30' },"
                + " { 'id': 'b', 'shares': '5 shares', 'due': '2026-12-31' }]"), HELD + ", " + TABLE);

        assertThat(stages).extracting(stage -> stage.level().toString()).containsExactly("25", "30");
    }

    @Test
    void aPriceBuysAPartOfTheValueBeforeOrAfterTheMoney() {
        PercentRange level = level(equity("r", "'kind': 'issue', 'amount': 'USD 20', 'valuation': 'USD 100'"), HELD);

        assertThat(level.low()).isBetween(new BigDecimal("33.33"), new BigDecimal("33.34"));
        assertThat(level.high()).isEqualByComparingTo("36");
    }

    @Test
    void theSharesOfAnotherHolderCostTheirPartOfTheValue() {
        assertThat(level(equity("r", "'kind': 'transfer', 'amount': 'USD 20', 'valuation': 'USD 100'"), HELD)).hasToString("40");
    }

    @Test
    void sharesForAPriceAreCountedByThePriceOfOne() {
        assertThat(level(equity("r", "'kind': 'transfer', 'amount': 'USD 20', 'price': 'USD 2'"), HELD + ", " + TABLE)).hasToString("30");
    }

    @Test
    void aPurchaseOfUnknownSizeOnlyAdds() {
        PercentRange level = level(equity("r", "'kind': 'issue', 'amount': 'USD 20'"), HELD);

        assertThat(level.low()).isEqualByComparingTo("20");
        assertThat(level.high()).isEqualByComparingTo("100");
    }

    @Test
    void aHoldingIsStaleAfterAFinancingAnIssueOrARecapitalisation() {
        String clause = equity("r", "'kind': 'transfer', 'shares': '10 shares'");
        String table = TABLE.replace("2026-03-31", "2026-04-30");
        String issue = ", { 'id': 'old', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'moss' }";

        assertThat(level(clause, HELD + ", " + table + ", 'financings': [{ 'company': 'kite', 'on': '2026-04-10' }]").missing())
                .isNotEmpty();
        assertThat(level(clause + issue, HELD + ", " + table + ", 'performances': [{ 'of': 'old', 'on': '2026-04-10' }]").missing())
                .isNotEmpty();
        assertThat(level(clause, HELD + ", " + table
                + ", 'reorganisations': [{ 'party': 'kite', 'kind': 'recapitalisation', 'completedOn': '2026-04-10' }]")
                .missing()).isNotEmpty();
        assertThat(level(clause, HELD + ", " + table + ", 'financings': [{ 'company': 'moss', 'on': '2026-04-10' }]")).hasToString("30");
    }

    @Test
    void aRecitalTellsWhatIsHeldWhereNothingIsRecorded() {
        assertThat(level(equity("r", "'kind': 'transfer', 'shares': '10 shares', 'before': { 'percent': 15, 'basis': 'issued' }"), TABLE))
                .hasToString("25");
    }

    @Test
    void classesOfSharesAreAddedUp() {
        String held = "'holdings': [{ 'holder': 'lark', 'in': 'kite', 'security': 'a', 'percent': 12, 'basis': 'issued', "
                + "'on': '2026-03-31' },"
                + " { 'holder': 'lark', 'in': 'kite', 'security': 'b', 'percent': 8, 'basis': 'issued', 'on': '2026-03-31' }]";
        Deal deal = SheetText.of("'securities': [{ 'id': 'a', 'name': 'A', 'issuer': 'kite', 'kind': 'common' }, "
                + "{ 'id': 'b', 'name': 'B', 'issuer': 'kite', 'kind': 'common' }], 'clauses': [%s], 'facts': { %s, %s }"
                .formatted(equity("r", "'kind': 'transfer', 'shares': '10 shares'"), held, TABLE));
        Equity clause = (Equity) deal.sheet().clauses().entries().get(0);

        assertThat(HoldingPath.of(deal, SheetText.ALL, clause.holder(), clause.issuer(), Basis.ISSUED, List.of(clause)).get(0).level())
                .hasToString("30");
    }

    @Test
    void aClauseThatStartsLaterIsAStageOfItsOwn() {
        List<HoldingPath.Stage> stages = path(equity("a", "'kind': 'issue', 'after': { 'percent': 25, 'basis': 'issued', 'on': '2026-05-01' }")
                + ", " + equity("b", "'kind': 'issue', 'starts': '2027-06-30', 'after': { 'percent': 30, 'basis': 'issued', 'on': '2027-06-30' }"), HELD);

        assertThat(stages).extracting(stage -> stage.level().toString()).containsExactly("25", "30");
        assertThat(stages.get(1).day()).isEqualTo("2027-06-30");
    }

    @Test
    void whatIsDoneLastOfItsDayIsAStageOfItsOwn() {
        Deal deal = SheetText.of("'clauses': [%s, %s], 'facts': { %s }".formatted(
                equity("big", "'kind': 'issue', 'after': { 'percent': 30, 'basis': 'issued', 'on': '2026-05-01' }"),
                equity("small", "'kind': 'issue', 'after': { 'percent': 25, 'basis': 'issued', 'on': '2026-05-01' }"), HELD));
        List<Equity> steps = deal.sheet().clauses().stream().map(Equity.class::cast).toList();

        List<HoldingPath.Stage> stages = HoldingPath.of(deal, SheetText.ALL, steps.get(0).holder(), steps.get(0).issuer(), Basis.ISSUED, steps,
                clause -> clause.id().equals("big"));

        assertThat(stages).extracting(stage -> stage.level().toString()).containsExactly("25", "30");
        assertThat(stages.get(0).clauses()).extracting(Equity::id).containsExactly("small");
    }
}
