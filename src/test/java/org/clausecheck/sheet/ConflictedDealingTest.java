package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.junit.jupiter.api.Test;

class ConflictedDealingTest {

    private static final String ROUND = "'clauses': [{ 'id': 'round', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', "
            + "'holder': 'lark' }]";

    private static List<ConflictedDealing> all(String facts) {
        return ConflictedDealing.of(SheetText.of(ROUND + ", 'facts': {" + facts + "}"), SheetText.ALL);
    }

    private static Truth controller(String facts) {
        return all(facts).get(0).isWithController(Fact.stated(BigDecimal.valueOf(50), List.of()),
                Fact.stated(new BigDecimal("33.3333"), List.of()));
    }

    private static String held(String percent, String basis) {
        return "'holdings': [{ 'holder': 'lark', 'in': 'kite', 'percent': %s, 'basis': '%s', 'on': '2026-04-01' }]"
                .formatted(percent, basis);
    }

    @Test
    void eachSideIsLookedAtOnce() {
        assertThat(all("")).hasSize(2).extracting(Object::toString).containsExactly("Kite deals with Lark", "Lark deals with Kite");
    }

    @Test
    void aMajorityOfTheVotesControlsAndAThirdWithAuthorityDoes() {
        assertThat(controller(held("51", "voting-power")).yes()).isTrue();
        assertThat(controller(held("34", "voting-power")).unknown()).isTrue();
        assertThat(controller(held("34", "voting-power")
                + ", 'control': [{ 'of': 'kite', 'by': ['lark'], 'kind': 'managerial-authority' }]").yes()).isTrue();
        assertThat(controller(held("33", "voting-power")).no()).isTrue();
        assertThat(controller("").no()).isTrue();
    }

    @Test
    void aMajorityOnAnotherBasisLeavesTheVotesOpen() {
        assertThat(controller(held("60", "issued")).unknown()).isTrue();
        assertThat(controller(held("20", "issued")).no()).isTrue();
    }

    @Test
    void aPersonOfThePartnerOnTheBoardIsADirectorUnlessHeOnlyObserves() {
        String director = "'directors': [{ 'company': 'kite', 'name': 'A', 'nominatedBy': 'lark'%s }]";

        assertThat(all(director.formatted("")).get(0).hasDirector().yes()).isTrue();
        assertThat(all(director.formatted(", 'observer': true")).get(0).hasDirector().no()).isTrue();
        assertThat(all("").get(0).hasDirector().no()).isTrue();
    }
}
