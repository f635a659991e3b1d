package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.read.Reading.Unusable;
import org.clausecheck.sheet.read.Reading.Usable;
import org.clausecheck.sheet.read.SheetReader;

/** The two sheets that the format works through, pair by pair: almost everything in them is rule and exception. */
class WorkedExamplesTest {

    private static final Deal RENEGOTIATION = deal("microsoft-openai-2025-05.json", "2025-05-11");
    private static final Deal DEFINITIVE = deal("microsoft-openai-2025-10.json", "2025-10-28");

    private static Deal deal(String file, String asOf) {
        var reading = SheetReader.read(Path.of("examples", file), file);
        assertThat(reading).as(() -> String.valueOf(reading instanceof Unusable bad ? bad.errors() : "")).isInstanceOf(Usable.class);
        return new Deal(((Usable) reading).documents(), LocalDate.parse(asOf));
    }

    private static List<String> found(Deal deal) {
        return Pattern.clashes(Norms.of(deal)).stream().map(clash -> Pattern.words(deal, clash)).sorted().toList();
    }

    private static Set<String> out(Deal deal) {
        Norms norms = Norms.of(deal);
        return deal.clauses().filter(clause -> norms.standing(clause).no()).map((Clause clause) -> deal.nameOf(clause))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void ofTheRenegotiationOnlyTheTwoRatesClash() {
        assertThat(found(RENEGOTIATION)).containsExactly("RATES C16 conflict: contract-2023/share, reduced-share");
        Clash rates = Pattern.clashes(Norms.of(RENEGOTIATION)).get(0);
        assertThat(rates.firstDay()).hasValue(LocalDate.of(2030, 1, 1));
        assertThat(rates.truth().why()).extracting(why -> why.text()).containsExactly("10 %", "20 %");
    }

    @Test
    void inTheRenegotiationTheOldExclusivityIsOutWithItsConsent() {
        assertThat(out(RENEGOTIATION)).containsExactly("contract-2023/azure-only");
        ClauseForce only = Norms.of(RENEGOTIATION).force().of(RENEGOTIATION.clause("contract-2023", "azure-only").orElseThrow());
        assertThat(only.period().end()).hasToString("2025-01-20");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "contract-2023/share january-2025/share-back", "january-2025/rofr stargate-2025/venture",
                "january-2025/rofr january-2025/azure-commitment",
        "contract-2023/ip january-2025/ip-use", "contract-2023/ip contract-2023/agi-cut-off", "contract-2023/no-agi contract-2023/ip",
        "contract-2023/no-agi january-2025/ip-use", "later-access january-2025/ip-use", "recapitalisation january-2025/api",
        "surrender contract-2023/azure-only", "january-2025/rofr stargate-2025/capacity"})
    void noOtherPairOfTheRenegotiationClashes(String pair) {
        assertThat(clashOf(RENEGOTIATION, pair.split(" "))).isEmpty();
    }

    private static List<String> clashOf(Deal deal, String[] pair) {
        Set<String> names = Set.of(pair);
        return Pattern.clashes(Norms.of(deal)).stream()
                .filter(clash -> clash.clauses().stream().map((Clause clause) -> deal.nameOf(clause))
                        .collect(Collectors.toSet()).equals(names))
                .map(clash -> Pattern.words(deal, clash)).toList();
    }

    @Test
    void theDefinitiveAgreementIsWithoutClash() {
        assertThat(found(DEFINITIVE)).isEmpty();
    }

    @Test
    void whatTheDefinitiveAgreementReplacesIsOutAndTheOldExclusivityDoesNotRevive() {
        assertThat(out(DEFINITIVE)).containsExactly("contract-2023/agi-cut-off", "contract-2023/azure-only", "contract-2023/ip",
                "contract-2023/no-agi",
                "contract-2023/share", "january-2025/api", "january-2025/ip-use", "january-2025/rofr");
    }

    @Test
    void theReleaseOfWeightsAndTheCovenantOnDevelopmentPass() {
        List<String> passed = Norms.of(DEFINITIVE).encounters().stream().filter(encounter -> encounter.clashes().isEmpty())
                .map(encounter -> encounter.matter() + " " + DEFINITIVE.nameOf(encounter.subject())).toList();

        assertThat(passed).contains("OPEN_WEIGHTS model-ip", "DEVELOPMENT own-agi-with-ip", "GENERAL api");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "model-ip open-weights", "model-ip other-clouds", "model-ip api", "model-ip research-ip", "model-ip own-agi", "api other-clouds",
        "api open-weights", "own-agi own-agi-with-ip", "own-agi-with-ip model-ip", "january-2025/azure-commitment azure-commitment",
        "share contract-2023/share", "share january-2025/share-back", "model-ip stargate-2025/venture"})
    void noPairOfTheDefinitiveAgreementClashes(String pair) {
        assertThat(clashOf(DEFINITIVE, pair.split(" "))).isEmpty();
    }

    @Test
    void withoutItsExceptionsTheDefinitiveAgreementWouldClash() {
        String model = "{ 'id': 'model-ip', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark', 'exclusivity': 'exclusive',"
                + " 'assets': ['models'],"
                + " 'ends': '2032-12-31' }, { 'id': 'open-weights', 'type': 'permission', 'holder': 'kite', 'actions': ['publish-weights'],"
                + " 'assets': ['models'] }";
        String agi = "{ 'id': 'own-agi', 'type': 'permission', 'holder': 'lark', 'grantor': 'kite', 'actions': ['develop'],"
                + " 'assets': ['post-milestone-models'] },"
                + "{ 'id': 'limit', 'type': 'restraint', 'kind': 'other', 'bound': ['lark'], 'beneficiary': ['kite'],"
                        + " 'actions': ['develop'], 'assets': ['post-milestone-models'] }";

        assertThat(Pattern.of(model).found()).containsExactly("OPEN_WEIGHTS C3 conflict: model-ip, open-weights");
        assertThat(Pattern.of(agi).found()).containsExactly("DEVELOPMENT C3 conflict: limit, own-agi");
    }
}
