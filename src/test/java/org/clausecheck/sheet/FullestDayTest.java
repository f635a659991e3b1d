package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;

import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.SupplyCommitment;
import org.junit.jupiter.api.Test;

class FullestDayTest {

    private static Optional<PercentSum> sum(String... shares) {
        StringBuilder clauses = new StringBuilder();
        for (int i = 0; i < shares.length; i++) {
            clauses.append(i == 0 ? "" : ",").append("{ 'id': 's").append(i)
                    .append("', 'type': 'supply-commitment', 'customer': 'kite', ").append(shares[i]).append(" }");
        }
        Deal deal = SheetText.of("'events': [{ 'id': 'exit', 'name': 'Exit', 'kind': 'other' }], 'clauses': [" + clauses + "]");
        return FullestDay.sum("the demand", deal.sheet().clauses().stream().map(clause -> share(deal, clause)).toList());
    }

    private static FullestDay.Share share(Deal deal, Clause clause) {
        SupplyCommitment supply = (SupplyCommitment) clause;
        return new FullestDay.Share(clause, supply.supplier().id(), supply.shareOfDemandPercent(), deal.timeline().period(clause),
                Truth.YES);
    }

    @Test
    void theSumIsTakenOnTheDayOnWhichMostRun() {
        Optional<PercentSum> sum = sum("'supplier': 'lark', 'shareOfDemandPercent': 50, 'ends': '2027-12-31'",
                "'supplier': 'moss', 'shareOfDemandPercent': 30, 'starts': '2027-06-01'",
                "'supplier': 'nest', 'shareOfDemandPercent': 40, 'starts': '2028-01-01'");

        assertThat(sum.orElseThrow().least()).isEqualByComparingTo("80");
    }

    @Test
    void sharesThatNeverMeetAreNoSum() {
        assertThat(sum("'supplier': 'lark', 'shareOfDemandPercent': 60, 'ends': '2027-12-31'",
                "'supplier': 'moss', 'shareOfDemandPercent': 60, 'starts': '2028-01-01'")).isEmpty();
    }

    @Test
    void ofTwoSharesOfOneReceiverTheGreaterCounts() {
        Optional<PercentSum> sum = sum("'supplier': 'lark', 'shareOfDemandPercent': 30", "'supplier': 'lark', 'shareOfDemandPercent': 50",
                "'supplier': 'moss', 'shareOfDemandPercent': 40");

        assertThat(sum.orElseThrow().least()).isEqualByComparingTo(new BigDecimal("90"));
    }

    @Test
    void oneReceiverAloneIsNoSum() {
        assertThat(sum("'supplier': 'lark', 'shareOfDemandPercent': 60", "'supplier': 'lark', 'withheld': ['shareOfDemandPercent']"))
                .isEmpty();
    }

    @Test
    void aShareThatMayHaveEndedLeavesASumThatWouldBeTooMuchOpen() {
        assertThat(sum("'supplier': 'lark', 'shareOfDemandPercent': 60, 'ends': { 'event': 'exit' }",
                "'supplier': 'moss', 'shareOfDemandPercent': 60, 'starts': '2028-01-01'").orElseThrow().right().unknown()).isTrue();
        assertThat(sum("'supplier': 'lark', 'shareOfDemandPercent': 30, 'ends': { 'event': 'exit' }",
                "'supplier': 'moss', 'shareOfDemandPercent': 60, 'starts': '2028-01-01'").orElseThrow().right().yes()).isTrue();
    }
}
