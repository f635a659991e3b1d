package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.clausecheck.sheet.clause.Clause;
import org.junit.jupiter.api.Test;

class AccessRightTest {

    private static Clause clause(String text) {
        return SheetText.of("'clauses': [%s]".formatted(text)).sheet().clauses().entries().get(0);
    }

    private static AccessRight renewed(String renewal) {
        return AccessRight.of(clause("""
                { 'id': 'acc', 'type': 'access', 'provider': 'kite', 'recipient': 'lark', 'ends': '2029-12-31', 'renewal': %s }"""
                .formatted(renewal))).get(0);
    }

    @Test
    void aLicenceAndAccessGiveARightOfTheSameShape() {
        AccessRight licence = AccessRight.of(clause("{ 'id': 'l', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark' }")).get(0);
        AccessRight access = AccessRight.of(clause("{ 'id': 'a', 'type': 'access', 'provider': 'kite', 'recipient': 'lark' }")).get(0);

        assertThat(licence.provider()).isEqualTo(access.provider());
        assertThat(licence.isBesides(access)).isTrue();
        assertThat(licence.transition().isStated()).isFalse();
        assertThat(access.tail().isStated()).isFalse();
    }

    @Test
    void otherClausesGiveNone() {
        assertThat(AccessRight.of(clause("{ 'id': 'f', 'type': 'payment', 'payer': 'kite', 'payee': 'lark' }"))).isEmpty();
    }

    @Test
    void anOptionOfTheRecipientIsInHisHands() {
        AccessRight own = renewed("{ 'kind': 'option', 'by': ['lark'], 'period': '1 year' }");
        AccessRight other = renewed("{ 'kind': 'option', 'by': ['kite'], 'period': '1 year' }");
        AccessRight both = renewed("{ 'kind': 'option', 'by': ['kite', 'lark'], 'period': '1 year' }");
        AccessRight automatic = renewed("{ 'kind': 'automatic', 'period': '1 year' }");

        assertThat(own.isRenewableByRecipient()).isTrue();
        assertThat(other.isRenewableByOthersOnly()).isTrue();
        assertThat(both.isRenewableByRecipient() || both.isRenewableByOthersOnly()).isFalse();
        assertThat(automatic.isRenewableByRecipient() || automatic.isRenewableByOthersOnly()).isFalse();
    }

    @Test
    void anOptionThatHangsOnAnEventIsNotInHisHands() {
        Deal deal = SheetText.of("""
                'events': [{ 'id': 'exit', 'name': 'Exit', 'kind': 'other' }],
                'clauses': [{ 'id': 'acc', 'type': 'access', 'provider': 'kite', 'recipient': 'lark', 'ends': '2029-12-31',
                  'renewal': { 'kind': 'option', 'by': ['lark'], 'period': '1 year', 'while': { 'not': 'exit' } } }]""");

        assertThat(AccessRight.of(deal.sheet().clauses().entries().get(0)).get(0).isRenewableByRecipient()).isFalse();
    }
}
