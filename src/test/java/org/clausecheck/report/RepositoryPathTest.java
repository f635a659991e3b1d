package org.clausecheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepositoryPathTest {

    @Test
    void aFiledAgreementLiesWhereItsSheetSaysItLies() {
        SheetResult sheet = Runs.sheet("./deals/2026/kite.json");

        assertThat(RepositoryPath.of(sheet, "./deals/2026/kite.json")).isEqualTo("deals/2026/kite.json");
        assertThat(RepositoryPath.of(sheet, "in-force.json")).isEqualTo("deals/2026/in-force.json");
        assertThat(RepositoryPath.of(sheet, "../2023/contract.json")).isEqualTo("deals/2023/contract.json");
        assertThat(RepositoryPath.of(Runs.sheet("kite.json"), "in-force.json")).isEqualTo("in-force.json");
    }

    @Test
    void standardInputHasAPathOfItsOwnAndItsAgreementsLieInTheWorkingFolder() {
        assertThat(RepositoryPath.of(Runs.sheet("-"), "-")).isEqualTo("stdin");
        assertThat(RepositoryPath.of(Runs.sheet("-"), "in-force.json")).isEqualTo("in-force.json");
    }

    @Test
    void aPathAboveTheWorkingFolderStaysOne() {
        assertThat(RepositoryPath.of("../other/./kite.json")).isEqualTo("../other/kite.json");
        assertThat(RepositoryPath.of("/srv//deals/kite.json")).isEqualTo("/srv/deals/kite.json");
    }

    @Test
    void aUriHoldsEveryName() {
        assertThat(RepositoryPath.uri("deals/50% #1 ü.json")).isEqualTo("deals/50%25%20%231%20%C3%BC.json");
        assertThat(RepositoryPath.uri("a:b?.json")).isEqualTo("a%3Ab%3F.json");
        assertThat(RepositoryPath.uri("/srv/kite.json")).isEqualTo("file:///srv/kite.json");
    }
}
