package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.clausecheck.sheet.Deal;

/** Neither ids nor the order of clauses play a part, and each pair of clauses is reported once. */
class SamenessTest {

    private static Pattern deal() {
        return Pattern.of("{ 'definition': 'kiosk', 'kind': 'asset', 'within': ['products'] }, { 'event': 'x' },"
                + "{ 'id': 'a', 'type': 'exclusivity', 'holder': 'lark', 'bound': 'kite', 'actions': ['host', 'sell'],"
                        + " 'assets': ['products'] },"
                + "{ 'in': 'moss-2024', 'id': 'b', 'type': 'exclusivity', 'holder': 'moss', 'bound': 'kite', 'actions': ['host'],"
                        + " 'assets': ['api-products'] },"
                + "{ 'in': 'moss-2024', 'id': 'c', 'type': 'licence', 'licensor': 'kite', 'licensee': 'moss',"
                        + " 'exclusivity': 'exclusive', 'assets': ['weights'] },"
                + "{ 'in': 'reed-2025', 'id': 'd', 'type': 'licence', 'licensor': 'kite', 'licensee': 'reed', 'exclusivity': 'sole',"
                        + " 'assets': ['weights'] },"
                + "{ 'id': 'e', 'type': 'undertaking', 'bound': ['kite'], 'beneficiary': ['reed'], 'actions': ['sell'],"
                        + " 'assets': ['kiosk'], 'ends': { 'event': 'x' } },"
                + "{ 'id': 'f', 'type': 'ownership', 'owners': ['kite'], 'assets': ['outputs'] },"
                + "{ 'id': 'g', 'type': 'ownership', 'owners': ['lark'], 'assets': ['outputs'] },"
                + "{ 'id': 'h', 'type': 'revenue-share', 'payer': 'lark', 'payee': 'kite', 'rates': [{ 'percent': 5 }] },"
                + "{ 'id': 'i', 'type': 'revenue-share', 'payer': 'lark', 'payee': 'kite', 'rates': [{ 'percent': 7 }] },"
                + "{ 'id': 'j', 'type': 'first-right', 'kind': 'refusal', 'holder': 'lark', 'bound': 'kite', 'actions': ['sell'],"
                        + " 'assets': ['kiosk'] },"
                + "{ 'id': 'k', 'type': 'access', 'provider': 'kite', 'recipient': 'lark', 'assets': ['documentation'],"
                        + " 'ends': '2031-01-01' },"
                + "{ 'id': 'l', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark', 'assets': ['documentation'],"
                        + " 'ends': '2030-01-01' }");
    }

    private static List<String> told(Pattern pattern) {
        Deal deal = pattern.deal();
        return Norms.of(deal).encounters().stream().map(encounter -> encounter.matter() + " " + deal.nameOf(encounter.subject()) + " "
                + encounter.clashes().stream().map(clash -> Pattern.words(deal, clash) + " " + clash.scope() + " "
                        + clash.firstDay()).sorted().toList())
                .sorted().toList();
    }

    @Test
    void theDealHasClashesOfManyKinds() {
        assertThat(deal().found()).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfClausesPlaysNoPart(long seed) {
        assertThat(told(deal().shuffled(seed))).isEqualTo(told(deal()));
    }

    @Test
    void idsPlayNoPart() {
        List<String> renamed = told(deal().renamed("a", "zz").renamed("f", "yy").renamed("h", "xx").renamed("d", "ww"));

        assertThat(renamed.stream().map(text -> text.replace("zz", "a").replace("yy", "f").replace("xx", "h").replace("ww", "d")).toList())
                .usingElementComparator((one, other) -> sorted(one).compareTo(sorted(other)))
                .containsExactlyInAnyOrderElementsOf(told(deal()));
    }

    /** Names are told in alphabetical order, which renaming changes; the letters are the same. */
    private static String sorted(String text) {
        return text.chars().sorted().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    @Test
    void eachPairOfClausesIsReportedOnce() {
        List<Clash> clashes = Pattern.clashes(deal().norms());

        assertThat(clashes.stream().map(clash -> clash.clauses().stream().map(clause -> clause.document() + "/" + clause.id())
                .sorted().toList()))
                .doesNotHaveDuplicates();
    }
}
