package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Items;
import org.junit.jupiter.api.Test;

class InvestorInfluenceTest {

    private static InvestorInfluence of(String clause) {
        Deal deal = SheetText.of("'clauses': [%s]".formatted(clause));
        return InvestorInfluence.of(deal, SheetText.ALL, deal.sheet().between().entries().get(1), deal.sheet().between().entries().get(0));
    }

    private static boolean gives(String right, String clause) {
        Deal deal = SheetText.of("'clauses': []");
        return of(clause).givesAny(Items.stated(List.of(right), deal.sheet().margin().place())).yes();
    }

    private static String board(String powers) {
        return "{ 'id': 'b', 'type': 'board-right', 'holder': 'lark', 'company': 'kite', 'powers': [%s] }".formatted(powers);
    }

    private static String veto(String members) {
        return "{ 'id': 'v', 'type': 'consent-right', 'holder': 'lark', 'bound': 'kite'%s }".formatted(members);
    }

    private static String access(String members) {
        return "{ 'id': 'a', 'type': 'access', 'provider': 'kite', 'recipient': 'lark'%s }".formatted(members);
    }

    @Test
    void seatsAndObserversAreTwoRights() {
        assertThat(gives("board-seat", board("'appoint'"))).isTrue();
        assertThat(gives("observer", board("'observe'"))).isTrue();
        assertThat(gives("board-seat", board("'observe'"))).isFalse();
    }

    @Test
    void codeAndKnowledgeAreTechnicalInformationAndProductsAreNot() {
        assertThat(gives("technical-information", access(", 'deliverables': ['code']"))).isTrue();
        assertThat(gives("technical-information", access(", 'assets': ['training-code']"))).isTrue();
        assertThat(gives("technical-information", access(", 'assets': ['api-products']"))).isFalse();
    }

    @Test
    void aVetoOverTheBusinessIsAPartInDecisions() {
        assertThat(gives("decision", veto(", 'actions': ['publish-weights']"))).isTrue();
        assertThat(gives("decision", veto(""))).isTrue();
        assertThat(gives("decision", veto(", 'actions': ['amend-charter', 'issue-securities']"))).isFalse();
        assertThat(of(veto(", 'actions': ['amend-charter'], 'instrument': 'charter'")).hasCharterVeto().yes()).isTrue();
        assertThat(of(veto(", 'actions': ['amend-charter']")).givesSeatOrVeto().yes()).isTrue();
        assertThat(of(veto(", 'actions': ['amend-charter']")).givesVoice().no()).isTrue();
    }

    @Test
    void withheldPowersLeaveItOpenAndRightsOfOthersDoNotCount() {
        Deal deal = SheetText.of("'clauses': []");
        Items<String> technical = Items.stated(List.of("technical-information"), deal.sheet().margin().place());

        assertThat(of(access(", 'withheld': ['deliverables']")).givesAny(technical).unknown()).isTrue();
        assertThat(gives("board-seat", board("'appoint'").replace("'lark'", "'moss'"))).isFalse();
        assertThat(of(board("'appoint'")).clauses()).hasSize(1);
    }
}
