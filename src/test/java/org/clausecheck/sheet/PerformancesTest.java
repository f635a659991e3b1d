package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Equity;
import org.junit.jupiter.api.Test;

class PerformancesTest {

    private static final Deal DEAL = SheetText.of("""
            'clauses': [{ 'id': 'invest', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'lark',
                          'tranches': [{ 'id': 'a', 'amount': 'USD 3 million' }, { 'id': 'b', 'amount': 'USD 3 million' }] }],
            'facts': { 'performances': [
              { 'of': 'invest/a', 'on': '2026-04-01', 'amount': 'USD 1 million', 'by': 'lark-fund' },
              { 'of': 'invest', 'on': '2026-04-02', 'amount': 'USD 2 million', 'by': 'moss' },
              { 'of': 'invest/b', 'on': '2026-04-03', 'amount': { 'upTo': 'USD 4 million' } },
              { 'of': 'invest/b', 'on': '2026-09-01', 'amount': 'USD 8 million' }] }""");
    private static final Clause INVEST = DEAL.sheet().clauses().entries().get(0);
    private static final Denomination DOLLARS = new Denomination("USD", true);

    @Test
    void aClauseIsPerformedByWhatIsPaidOnItAndOnItsTranches() {
        Performances whole = Performances.of(DEAL, INVEST, Optional.empty());
        Performances part = Performances.of(DEAL, INVEST, Deal.tranches(INVEST).first());

        assertThat(whole.entries()).hasSize(3);
        assertThat(whole.total(DOLLARS)).isEqualByComparingTo("3000000");
        assertThat(part.total(DOLLARS)).isEqualByComparingTo("1000000");
    }

    @Test
    void aSubsidiaryPaysForItsParentAndAStrangerDoesNot() {
        Performances whole = Performances.of(DEAL, INVEST, Optional.empty());
        Equity equity = (Equity) INVEST;

        assertThat(whole.by(DEAL, equity.holder()).total(DOLLARS)).isEqualByComparingTo("1000000");
        assertThat(whole.byOthers(DEAL, equity.holder()).total(DOLLARS)).isEqualByComparingTo("2000000");
    }

    @Test
    void whoseSubsidiaryAPartyIsMayBeUnknown() {
        Equity equity = (Equity) INVEST;

        assertThat(Performances.isOf(DEAL, equity.issuer(), equity.holder()).unknown()).isTrue();
        assertThat(Performances.isOf(DEAL, equity.holder(), equity.holder()).yes()).isTrue();
    }
}
