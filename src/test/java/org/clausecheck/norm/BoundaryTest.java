package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.clausecheck.logic.Items;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.DealText;
import org.junit.jupiter.api.Test;

class BoundaryTest {

    private static final Items<String> CLASSES = Items.stated(List.of("weights", "training-data", "consumer-hardware"),
            Place.wholeFile("table"));
    private static final String LICENCE = "{ 'id': 'lic', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark'%s }";

    private static Boundary of(String members, String more) {
        return Boundary.of(DealText.of(LICENCE.formatted(members) + more, ""), clause -> Truth.YES).get(0);
    }

    private static State exhaustive(String members, String more) {
        return of(members, more).isExhaustive(CLASSES).state();
    }

    private static State distinct(String members, String more) {
        return of(members, more).isWithoutOverlap().state();
    }

    @Test
    void everyClassNeedsAPlace() {
        assertThat(exhaustive(", 'assets': ['technology'], 'excludedAssets': ['hardware']", "")).isEqualTo(State.YES);
        assertThat(exhaustive(", 'assets': ['technology']", "")).isEqualTo(State.NO);
        assertThat(of(", 'assets': ['technology']",
                "").flaws(CLASSES)).isEqualTo("nothing says whether consumer-hardware is licensed, excluded or owned");
    }

    @Test
    void aDefaultOrTheOwnersWordsGiveThePlace() {
        assertThat(exhaustive(", 'assets': ['weights'], 'otherAssets': 'excluded'", "")).isEqualTo(State.YES);
        assertThat(exhaustive(", 'assets': ['technology']",
                ", { 'id': 'o', 'type': 'ownership', 'owners': ['kite'], 'assets': ['hardware'] }"))
                .isEqualTo(State.YES);
        assertThat(exhaustive(", 'assets': ['technology']",
                ", { 'id': 'o', 'type': 'ownership', 'owners': ['moss'], 'assets': ['hardware'] }"))
                .isEqualTo(State.NO);
    }

    @Test
    void whatCannotBeSeenLeavesItOpen() {
        assertThat(exhaustive(", 'assets': ['technology'], 'withheld': ['otherAssets']", "")).isEqualTo(State.UNKNOWN);
    }

    @Test
    void acquiredTechnologyAloneNamesNoClass() {
        assertThat(exhaustive(", 'assets': ['technology', 'hardware'], 'origins': ['after-acquired']", "")).isEqualTo(State.NO);
    }

    @Test
    void licensedAndExcludedIsNamedTwiceAndARuleWithItsExceptionIsNot() {
        assertThat(distinct(", 'assets': ['weights'], 'excludedAssets': ['weights']", "")).isEqualTo(State.NO);
        assertThat(distinct(", 'assets': ['technology'], 'excludedAssets': ['weights']", "")).isEqualTo(State.YES);
    }

    @Test
    void whatTheLicenseeOwnsItCannotBeLicensed() {
        String own = ", { 'id': 'o', 'type': 'ownership', 'owners': [%s], 'assets': [%s]%s }";

        assertThat(distinct(", 'assets': ['weights']", own.formatted("'lark'", "'technology'", ""))).isEqualTo(State.NO);
        assertThat(distinct(", 'assets': ['technology']", own.formatted("'lark'", "'outputs'", ""))).isEqualTo(State.YES);
        assertThat(distinct(", 'assets': ['weights']", own.formatted("'kite', 'lark'", "'weights'", ""))).isEqualTo(State.YES);
        assertThat(distinct(", 'assets': ['weights']", own.formatted("'lark'", "'weights'",
                ", 'origins': ['foreground']"))).isEqualTo(State.YES);
        assertThat(distinct(", 'assets': ['weights']", own.formatted("'lark'", "'weights'",
                ", 'territories': ['DE']"))).isEqualTo(State.YES);
        assertThat(distinct(", 'assets': ['software']", own.formatted("'lark'", "'patents'", ""))).isEqualTo(State.YES);
    }

    @Test
    void equityOrAVentureTiesTheTwoWithTheirGroups() {
        String equity = ", { 'id': 'e', 'type': 'equity', 'kind': 'hold', 'issuer': '%s', 'holder': '%s' }";

        assertThat(of("", equity.formatted("kite", "lark")).areTied().yes()).isTrue();
        assertThat(of("", equity.formatted("lark", "kite")).areTied().yes()).isTrue();
        assertThat(of("", equity.formatted("kite", "lark-sub")).areTied().yes()).isTrue();
        assertThat(of("", equity.formatted("kite", "moss")).areTied().no()).isTrue();
        assertThat(of("", ", { 'id': 'v', 'type': 'joint-venture', 'venture': 'moss', 'members': [{ 'party': 'kite' }, { 'party': 'lark' }] }")
                .areTied().yes()).isTrue();
    }

    @Test
    void aLicencePartsTheIpOfWhatItNamesByExclusivityOrByAnExclusion() {
        assertThat(of(", 'assets': ['technology'], 'excludedAssets': ['post-milestone-models']", "").partsIpIn("models").yes()).isTrue();
        assertThat(of(", 'assets': ['models'], 'exclusivity': 'sole'", "").partsIpIn("models").yes()).isTrue();
        assertThat(of(", 'assets': ['technology'], 'exclusivity': 'exclusive'", "").partsIpIn("models").no()).isTrue();
        assertThat(of(", 'assets': ['models'], 'exclusivity': 'non-exclusive'", "").partsIpIn("models").no()).isTrue();
        assertThat(of(", 'assets': ['models']", "").partsIpIn("models").no()).isTrue();
        assertThat(of(", 'assets': ['models'], 'withheld': ['exclusivity']", "").partsIpIn("models").unknown()).isTrue();
    }

    @Test
    void anOverlapNeedsNoDemand() {
        Boundary twice = of(", 'assets': ['weights'], 'excludedAssets': ['weights']", "");
        Boundary open = of(", 'assets': ['weights']", "");

        assertThat(twice.isDrawn(Truth.NO, CLASSES).no()).isTrue();
        assertThat(open.isDrawn(Truth.NO, CLASSES).yes()).isTrue();
        assertThat(open.isDrawn(Truth.YES, CLASSES).no()).isTrue();
    }
}
