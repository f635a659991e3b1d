package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth.State;
import org.junit.jupiter.api.Test;

class CharityExposureTest {

    private static final Fact<BigDecimal> LINE = Fact.stated(new BigDecimal(20), List.of());
    private static final String GRANT = "{ 'id': 'g', 'type': 'licence', 'licensor': 'nest', 'licensee': 'lark' }";

    private static List<CharityExposure> exposures(String clauses, String facts) {
        return CharityExposure.of(CharterText.of(clauses, facts), SheetText.ALL);
    }

    private static String status(String code) {
        return "'parties': [{ 'party': 'nest', 'taxStatus': '" + code + "' }]";
    }

    @Test
    void whatACharityGivesIsExposedAndWhatItsCompanyGivesIsNot() {
        assertThat(exposures(GRANT, status("us-501c3-public-charity")).get(0).isExposed(LINE).state()).isEqualTo(State.YES);
        assertThat(exposures(GRANT, status("us-taxable")).get(0).isExposed(LINE).state()).isEqualTo(State.NO);
        assertThat(exposures(GRANT, "").get(0).isExposed(LINE).state()).isEqualTo(State.UNKNOWN);
        assertThat(exposures(GRANT.replace("'licensor': 'nest'", "'licensor': 'kite'"), "")).isEmpty();
        assertThat(exposures(GRANT.replace("'licensee': 'lark'", "'licensee': 'kite'"), "")).isEmpty();
    }

    @Test
    void aFoundationIsExposedByItsVotes() {
        String holding = status("us-private-foundation") + ", 'holdings': [{ 'holder': 'nest', 'in': 'kite', 'percent': %s, 'basis': '%s',"
                + " 'on': '2026-04-01' }]";

        assertThat(exposures("", holding.formatted("20.1", "voting-power")).get(0).isExposed(LINE).state()).isEqualTo(State.YES);
        assertThat(exposures("", holding.formatted("20", "voting-power")).get(0).isExposed(LINE).state()).isEqualTo(State.NO);
        assertThat(exposures("", holding.formatted("26", "fully-diluted")).get(0).isExposed(LINE).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aStudyAnswersWhatItIsAbout() {
        String study = "'analyses': [{ 'kind': 'comparability', 'status': '%s', 'about': ['%s'] }]";

        assertThat(exposures(GRANT, study.formatted("done", "g")).get(0).isExamined().state()).isEqualTo(State.YES);
        assertThat(exposures(GRANT, study.formatted("planned", "g")).get(0).isExamined().state()).isEqualTo(State.NO);
        assertThat(exposures(GRANT, study.formatted("done", "lark")).get(0).isExamined().state()).isEqualTo(State.NO);
    }
}
