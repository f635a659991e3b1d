package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How many norms are compared: a prohibition meets only acts of its bearer in its branches. */
class ScalingTest {

    private static long comparisons(int sets) {
        String[] branches = {"technology", "hardware", "infrastructure", "services", "data", "content", "business"};
        StringBuilder clauses = new StringBuilder();
        Pattern pattern = Pattern.of("");
        for (int i = 0; i < sets; i++) {
            String bearer = "p" + i;
            String asset = branches[i % branches.length];
            pattern.party("{ 'id': '" + bearer + "', 'name': 'Party' }");
            clauses.append(clauses.length() == 0 ? "" : ",").append("""
                    { 'id': 'x%1$d', 'type': 'exclusivity', 'holder': 'lark', 'bound': '%2$s', 'actions': ['procure'], 'assets': ['%3$s'] },
                    { 'id': 'b%1$d', 'type': 'supply-commitment', 'supplier': 'moss', 'customer': '%2$s', 'assets': ['%3$s'] },
                    { 'id': 's%1$d', 'type': 'undertaking', 'bound': ['%2$s'], 'beneficiary': ['moss'], 'actions': ['host'],
                            'assets': ['%3$s'] },
                    { 'id': 'l%1$d', 'type': 'licence', 'licensor': '%2$s', 'licensee': 'moss', 'assets': ['goodwill'] }"""
                            .formatted(i, bearer, asset));
        }
        return pattern.with(clauses.toString()).norms().comparisons();
    }

    @Test
    void comparisonsGrowWithTheClausesAndNotWithTheirSquare() {
        long fifty = comparisons(50);
        long twoHundred = comparisons(200);

        assertThat(fifty).as("of each set the exclusivity's own dealing and the purchase").isEqualTo(100);
        assertThat(twoHundred).isEqualTo(400);
    }

    @Test
    void branchesThatAProhibitionCannotConcernAreNotLookedAt() {
        Norms norms = Pattern.of("{ 'id': 'x', 'type': 'exclusivity', 'holder': 'lark', 'bound': 'kite', 'actions': ['procure'],"
                + " 'assets': ['compute'] },"
                + "{ 'id': 'a', 'type': 'supply-commitment', 'supplier': 'moss', 'customer': 'kite', 'assets': ['content'] },"
                + "{ 'id': 'b', 'type': 'supply-commitment', 'supplier': 'kite', 'customer': 'moss', 'assets': ['compute'] },"
                + "{ 'id': 'c', 'type': 'supply-commitment', 'supplier': 'moss', 'customer': 'reed', 'assets': ['compute'] },"
                + "{ 'id': 'd', 'type': 'supply-commitment', 'supplier': 'moss', 'customer': 'kite', 'assets': ['energy'] },"
                + "{ 'id': 'e', 'type': 'supply-commitment', 'supplier': 'moss', 'customer': 'kite' }").norms();

        assertThat(norms.comparisons()).as("the exclusivity's own dealing, d in its branch, e that may be in any").isEqualTo(3);
    }

    @Test
    void whatMayLieAnywhereIsFoundInEveryBranch() {
        Pattern pattern = Pattern.of("{ 'definition': 'lone', 'kind': 'asset' },"
                + "{ 'in': 'moss-2024', 'id': 'x', 'type': 'exclusivity', 'holder': 'moss', 'bound': 'kite', 'actions': ['procure'],"
                        + " 'assets': ['compute'] },"
                + "{ 'id': 'a', 'type': 'supply-commitment', 'supplier': 'lark', 'customer': 'kite', 'assets': ['lone'] }");

        assertThat(pattern.found()).containsExactly("GENERAL C1 undecided: a, moss-2024/x");
    }

    @Test
    void aRightIsFoundBesideWhatItMayProtectAndTheOtherWayRound() {
        String clash = "{ 'in': 'moss-2024', 'id': 'x', 'type': 'exclusivity', 'holder': 'moss', 'bound': 'kite',"
                + " 'actions': ['sell'], 'assets': ['%s'] },"
                + "{ 'id': 'a', 'type': 'undertaking', 'bound': ['kite'], 'beneficiary': ['lark'], 'actions': ['sell'], 'assets': ['%s'] }";

        assertThat(Pattern.of(clash.formatted("patents", "accelerators")).found()).containsExactly("GENERAL C1 undecided: a, moss-2024/x");
        assertThat(Pattern.of(clash.formatted("accelerators", "patents")).found()).containsExactly("GENERAL C1 undecided: a, moss-2024/x");
    }
}
