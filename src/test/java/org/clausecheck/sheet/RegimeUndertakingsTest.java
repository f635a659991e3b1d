package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.Codes.Deliverable;
import org.junit.jupiter.api.Test;

class RegimeUndertakingsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 15);

    private static RegimeUndertakings promised(String members) {
        String clause = "'clauses': [{ 'id': 'act', 'type': 'undertaking', 'regimes': ['eu-ai-act'], %s }]".formatted(members);
        return RegimeUndertakings.of(SheetText.of(clause), SheetText.ALL, "eu-ai-act");
    }

    private static Fact<PartyRef> party(String id) {
        return Fact.stated(new PartyRef(id, "deal", SheetText.of("'clauses': []").sheet().clauses().place()), List.of());
    }

    @Test
    void aPromiseToComplyOrWithoutActsCoversEverything() {
        assertThat(promised("'bound': ['kite']").oblige(party("kite"), "report").state()).isEqualTo(State.YES);
        assertThat(promised("'bound': ['kite'], 'actions': ['comply']").oblige(party("kite"), "report").state()).isEqualTo(State.YES);
    }

    @Test
    void aNarrowPromiseCoversWhatItNames() {
        RegimeUndertakings reports = promised("'bound': ['kite'], 'deliverables': ['incident-reports']");
        RegimeUndertakings informs = promised("'bound': ['kite'], 'actions': ['inform']");

        assertThat(reports.oblige(party("kite"), Deliverable.INCIDENT_REPORTS).state()).isEqualTo(State.YES);
        assertThat(reports.oblige(party("kite"), "notify").state()).isEqualTo(State.NO);
        assertThat(reports.oblige(party("kite")).state()).isEqualTo(State.NO);
        assertThat(informs.oblige(party("kite"), "notify").state()).isEqualTo(State.YES);
        assertThat(informs.oblige(party("kite"), "deliver").state()).isEqualTo(State.NO);
    }

    @Test
    void theAddresseeOrItsGroupIsBound() {
        assertThat(promised("'bound': ['lark']").oblige(party("kite")).state()).isEqualTo(State.NO);
        assertThat(promised("'bound': ['kite', 'lark']").oblige(party("kite")).state()).isEqualTo(State.YES);
        assertThat(promised("'bound': ['lark-fund']").oblige(party("lark")).state()).isEqualTo(State.YES);
    }

    @Test
    void forAnAddresseeWhoSignsNothingOnePartyIsEnoughAndSeveralAreNot() {
        assertThat(promised("'bound': ['lark']").oblige(party("moss")).state()).isEqualTo(State.YES);
        assertThat(promised("'bound': ['kite', 'lark']").oblige(party("moss")).state()).isEqualTo(State.NO);
    }

    @Test
    void anAddresseeNobodyKnowsLeavesAPromiseOpenAndNoPromiseIsNone() {
        assertThat(promised("'bound': ['kite']").oblige(Fact.unknown(List.of())).state()).isEqualTo(State.UNKNOWN);
        assertThat(RegimeUndertakings.of(SheetText.of("'clauses': []"), SheetText.ALL, "eu-ai-act").oblige(Fact.unknown(List.of())).state())
                .isEqualTo(State.NO);
    }

    @Test
    void anotherLawAPromiseThatDoesNotBindAndHiddenWords() {
        String clause = "'clauses': [{ 'id': 'act', 'type': 'undertaking', 'bound': ['kite'], %s }]";
        RegimeUndertakings other = RegimeUndertakings.of(SheetText.of(clause.formatted("'regimes': ['eu-gdpr']")), SheetText.ALL,
                "eu-ai-act");
        RegimeUndertakings hidden = RegimeUndertakings.of(SheetText.of(clause.formatted("'withheld': ['regimes']")), SheetText.ALL,
                "eu-ai-act");

        assertThat(other.oblige(party("kite")).state()).isEqualTo(State.NO);
        assertThat(hidden.oblige(party("kite")).state()).isEqualTo(State.UNKNOWN);
        assertThat(promised("'bound': ['kite'], 'binding': false").oblige(party("kite")).state()).isEqualTo(State.NO);
        assertThat(promised("'bound': ['kite'], 'withheld': ['actions']").oblige(party("kite")).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aPromiseForADayIsInTimeUntilTheLastDay() {
        Fact<LocalDate> last = Fact.stated(LAST_DAY, List.of());

        assertThat(promised("'bound': ['kite'], 'due': '2026-09-15'").obligeBy(last, party("kite")).state()).isEqualTo(State.YES);
        assertThat(promised("'bound': ['kite'], 'due': '2026-09-16'").obligeBy(last, party("kite")).state()).isEqualTo(State.NO);
        assertThat(promised("'bound': ['kite']").obligeBy(last, party("kite")).state()).isEqualTo(State.YES);
        assertThat(promised("'bound': ['kite'], 'due': '2026-09-15'").obligeBy(Fact.unknown(List.of()), party("kite")).state())
                .isEqualTo(State.UNKNOWN);
    }
}
