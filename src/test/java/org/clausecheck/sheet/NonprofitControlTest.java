package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Fact;
import org.junit.jupiter.api.Test;

class NonprofitControlTest {

    private static final Fact<Duration> NOTICE = Fact.stated(Duration.ofDays(21), List.of());

    private static String advice(String company) {
        Deal deal = CharterText.of("{ 'id': 'b', 'type': 'board-right', 'holder': 'lark', 'company': '" + company
                + "', 'powers': ['appoint'] }", "");
        return NonprofitControl.advice(deal, deal.clause("deal", "b").orElseThrow(), NOTICE);
    }

    @Test
    void aNonProfitBehindTheCompanyCallsForNotice() {
        assertThat(advice("kite")).contains("Nest").contains("21 days");
        assertThat(advice("lark")).isEmpty();
    }
}
