package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.Deal;
import org.junit.jupiter.api.Test;

class SecrecyTest {

    private static final String NDA = "{ 'id': 'nda', 'type': 'confidentiality', 'bound': ['kite'], "
            + "'carveOuts': [{ 'purpose': 'law-or-court' }, { 'purpose': 'whistleblower' }] }";
    private static final String PRESS = "{ 'id': 'press', 'type': 'undertaking', 'bound': ['kite'], 'beneficiary': ['moss'], "
            + "'actions': ['announce'] }";

    private static List<Secrecy> secrecy(String fragments) {
        Deal deal = Pattern.of(fragments).party("{ 'id': 'kite', 'name': 'Party kite', 'incorporatedIn': 'US-DE' }").deal();
        return Secrecy.of(deal, Norms.of(deal));
    }

    @Test
    void secrecyOfTheSheetIsReadForItsExceptions() {
        assertThat(secrecy(NDA)).extracting(one -> one.open().state()).containsExactly(Truth.State.YES);

        Secrecy bare = secrecy("{ 'id': 'nda', 'type': 'confidentiality', 'bound': ['kite'], "
                + "'carveOuts': [{ 'purpose': 'law-or-court' }] }").get(0);

        assertThat(bare.open().state()).isEqualTo(Truth.State.NO);
        assertThat(bare.fault()).isEqualTo("without an exception for whistleblowers");
    }

    @Test
    void aPromiseToInformThatMeetsTheSecrecyIsAClash() {
        List<Secrecy> all = secrecy(NDA + ", " + PRESS);

        assertThat(all).extracting(one -> one.open().state()).containsExactly(Truth.State.YES, Truth.State.NO);
        assertThat(all.get(1).fault()).isEqualTo("and press demands disclosure");
        assertThat(all.get(1).subjects()).singleElement().isInstanceOf(Clash.class);
    }

    @Test
    void secrecyOfAnAgreementIsReadOnlyForWhatItMeets() {
        String old = "{ 'in': 'moss-2025', 'id': 'nda', 'type': 'confidentiality', 'bound': ['kite'] }";

        assertThat(secrecy(old)).isEmpty();
        assertThat(secrecy(PRESS.replace("moss", "lark") + ", " + old)).extracting(one -> one.open().state())
                .containsExactly(Truth.State.NO);
    }
}
