package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class RoyaltyTermTest {

    private static List<RoyaltyTerm> royalties(String licence, String share) {
        Deal deal = SheetText.of("""
                'clauses': [{ 'id': 'lic', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark', %s },
                            { 'id': 'fee', 'type': 'revenue-share', %s }]""".formatted(licence, share));
        return RoyaltyTerm.of(deal, SheetText.ALL);
    }

    private static final String LARK_PAYS = "'payer': 'lark', 'payee': 'kite', 'ends': '2030-12-31'";

    @Test
    void theLicenseeWhoPaysTheLicensorPaysForTheLicence() {
        assertThat(royalties("'ends': '2030-12-31'", LARK_PAYS)).singleElement().satisfies(royalty -> {
            assertThat(royalty.linked().yes()).isTrue();
            assertThat(royalty.matches().yes()).isTrue();
        });
    }

    @Test
    void theLicensorWhoPaysTheLicenseeDoesNot() {
        assertThat(royalties("'ends': '2030-12-31'", "'payer': 'kite', 'payee': 'lark', 'ends': '2028-12-31'")).isEmpty();
    }

    @Test
    void aLicenceThatGoesOnWithoutAPriceDoesNotMatch() {
        assertThat(royalties("'ends': 'never'", LARK_PAYS).get(0).matches().no()).isTrue();
        assertThat(royalties("'ends': 'never'", LARK_PAYS + ", 'afterEndPercent': 0").get(0).matches().yes()).isTrue();
    }

    @Test
    void anEndThatNobodyStatesCannotBeCompared() {
        assertThat(royalties("'assets': ['software']", LARK_PAYS).get(0).matches().unknown()).isTrue();
        assertThat(royalties("'assets': ['software']", "'payer': 'lark', 'payee': 'kite'").get(0).matches().yes()).isTrue();
    }

    @Test
    void accessThatThePayeeGivesBesideTheLicenceCoversTheShare() {
        String access = "'ends': '2028-12-31' }, { 'id': 'acc', 'type': 'access', 'provider': 'kite', 'recipient': 'lark', 'ends': '%s'";

        assertThat(royalties(access.formatted("2030-12-31"), LARK_PAYS).get(0).matches().yes()).isTrue();
        assertThat(royalties(access.formatted("2029-12-31"), LARK_PAYS).get(0).matches().no()).isTrue();
    }
}
