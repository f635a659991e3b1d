package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.junit.jupiter.api.Test;

class StandOffTest {

    private static final Standing ALL = clause -> Truth.YES;
    private static final String STAKE = "{ 'id': 'stake', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'lark' }";
    private static final String LOCK = ", { 'id': 'lock', 'type': 'restraint', 'kind': 'lock-up', 'bound': ['lark'], 'of': 'kite'%s }";

    private static List<StandOff> all(String clauses, String more) {
        Deal deal = DealText.of(clauses, "'listings': [{ 'issuer': 'kite', 'planned': true }]" + more);
        return StandOff.of(deal, ALL, deal.facts().listings().first().orElseThrow(), Fact.stated(Duration.ofDays(180), List.of()),
                Fact.stated(BigDecimal.valueOf(99), List.of()));
    }

    private static Truth.State accepted(String lock) {
        return all(STAKE + lock, "").get(0).accepted().state();
    }

    @Test
    void aHolderNeedsALockUpOfItsOwn() {
        assertThat(accepted("")).isEqualTo(Truth.State.NO);
        assertThat(accepted(LOCK.formatted(""))).isEqualTo(Truth.State.YES);
        assertThat(accepted(LOCK.formatted(", 'releaseBy': ['lark']"))).isEqualTo(Truth.State.NO);
        assertThat(accepted(LOCK.formatted(", 'ends': { 'event': 'ipo' }"))).isEqualTo(Truth.State.NO);
        assertThat(accepted(LOCK.formatted("").replace("'bound': ['lark']", "'bound': ['moss']"))).isEqualTo(Truth.State.NO);
        assertThat(accepted(LOCK.formatted("").replace("'of': 'kite'", "'of': 'moss'"))).isEqualTo(Truth.State.NO);
        assertThat(accepted(LOCK.formatted(", 'binding': false"))).isEqualTo(Truth.State.NO);
    }

    @Test
    void theFaultsAreNamed() {
        assertThat(all(STAKE, "").get(0).found()).isEqualTo("has promised no lock-up");
        assertThat(all(STAKE + LOCK.formatted(", 'releaseBy': ['lark']"), "").get(0).found()).isEqualTo("may release itself from lock");
    }

    @Test
    void onlyThoseWhoAreGivenSharesAreLookedAt() {
        assertThat(all("", "")).isEmpty();
        assertThat(all(STAKE.replace("'issue'", "'surrender'"), "")).isEmpty();
        assertThat(all(STAKE.replace("'issuer': 'kite'", "'issuer': 'moss'"), "")).isEmpty();
    }

    @Test
    void theCoverageCountsWhereTheFactsSpeakOfIt() {
        String refused = ", 'holdings': [{ 'holder': 'employees', 'in': 'kite', 'percent': %d, 'lockUpAccepted': false }]";

        assertThat(all("", refused.formatted(4))).singleElement().extracting(off -> off.accepted().state()).isEqualTo(Truth.State.NO);
        assertThat(all("", refused.formatted(1))).singleElement().extracting(off -> off.accepted().state()).isEqualTo(Truth.State.UNKNOWN);
    }
}
