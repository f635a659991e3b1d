package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausecheck.sheet.Codes.Deliverable;
import org.clausecheck.sheet.Codes.DisclosureKind;
import org.junit.jupiter.api.Test;

class CovenantsTest {

    private static Deal deal(String clause) {
        return SheetText.of("'clauses': [%s]".formatted(clause));
    }

    private static PartyRef lark(Deal deal) {
        return deal.sheet().between().entries().get(1);
    }

    @Test
    void anUndertakingOfThePartyOrItsGroupUnderTheRegimeCounts() {
        Deal own = deal("{ 'id': 'u', 'type': 'undertaking', 'bound': ['lark-fund'], 'regimes': ['us-schedule-13d'] }");
        Deal other = deal("{ 'id': 'u', 'type': 'undertaking', 'bound': ['kite'], 'regimes': ['us-schedule-13d'] }");

        assertThat(Covenants.of(own, SheetText.ALL).under("us-schedule-13d", lark(own)).yes()).isTrue();
        assertThat(Covenants.of(other, SheetText.ALL).under("us-schedule-13d", lark(other)).no()).isTrue();
        assertThat(Covenants.of(own, SheetText.ALL).under("us-section-16", lark(own)).no()).isTrue();
    }

    @Test
    void aPromiseThatSaysItDoesNotBindIsNoneAndWithheldWordsAreOpen() {
        Deal loose = deal("{ 'id': 'u', 'type': 'undertaking', 'bound': ['lark'], 'deliverables': ['vie-analysis'], 'binding': false }");
        Deal hidden = deal("{ 'id': 'u', 'type': 'undertaking', 'bound': ['lark'], 'withheld': ['deliverables'] }");

        assertThat(Covenants.of(loose, SheetText.ALL).toDeliver(Deliverable.VIE_ANALYSIS).no()).isTrue();
        assertThat(Covenants.of(hidden, SheetText.ALL).toDeliver(Deliverable.VIE_ANALYSIS).unknown()).isTrue();
    }

    @Test
    void aDisclosureCountsByItsKindAndItsAuthor() {
        Deal deal = deal("{ 'id': 'd', 'type': 'disclosure', 'by': ['lark'], 'kind': 'related-party-policy' }");

        assertThat(Covenants.of(deal, SheetText.ALL).toDisclose(DisclosureKind.RELATED_PARTY_POLICY, lark(deal)).yes()).isTrue();
        assertThat(Covenants.of(deal, SheetText.ALL).toDisclose(DisclosureKind.PROSPECTUS, lark(deal)).no()).isTrue();
    }
}
