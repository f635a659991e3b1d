package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth.State;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.DealText;
import org.clausecheck.sheet.Duration;
import org.junit.jupiter.api.Test;

class ModelDutyTest {

    private static List<ModelDuty> duties(String members, String asOf) {
        Deal deal = DealText.of("", "'models': [{ 'id': 'm1', 'name': 'M1'" + members + " }]", LocalDate.parse(asOf));
        return ModelDuty.of(deal, deal.facts().models().first().orElseThrow());
    }

    private static List<ModelDuty> duties(String members) {
        return duties(members, "2026-05-01");
    }

    private static Fact<LocalDate> day(String day) {
        return Fact.stated(LocalDate.parse(day), List.of());
    }

    @Test
    void aModelMayHaveBothDuties() {
        assertThat(duties(", 'generalPurpose': true, 'annex': 'annex-i'").stream().map(ModelDuty::category))
                .containsExactly("general-purpose-model", "high-risk-annex-i");
    }

    @Test
    void theAnnexIsAskedOnlyOfWhatIsNoGeneralPurposeModel() {
        assertThat(duties(", 'generalPurpose': true").stream().map(ModelDuty::category)).containsExactly("general-purpose-model");
        assertThat(duties(", 'generalPurpose': false").get(0).concerned().state()).isEqualTo(State.UNKNOWN);
        assertThat(duties(", 'generalPurpose': false, 'annex': 'none'")).isEmpty();
        assertThat(duties(", 'annex': 'none'").get(0).concerned().state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void aModelWithoutADayIsPlacedOnlyWhereTheSheetShowsATieToTheUnion() {
        assertThat(duties(", 'generalPurpose': true").get(0).placed().state()).isEqualTo(State.NO);
        assertThat(duties(", 'generalPurpose': true }], 'parties': [{ 'party': 'lark', 'customersIn': ['DE']").get(0).placed().state())
                .isEqualTo(State.UNKNOWN);
        assertThat(duties(", 'generalPurpose': true, 'euMarketFrom': '2026-09-01'").get(0).placed().state()).isEqualTo(State.YES);
    }

    @Test
    void aGeneralPurposeModelIsReachedWheneverItWasPlaced() {
        assertThat(duties(", 'generalPurpose': true, 'euMarketFrom': '2020-01-01'").get(0).isReachedFrom(day("2027-08-02")).state())
                .isEqualTo(State.YES);
    }

    @Test
    void anOlderSystemOfHighRiskIsLeftAloneAndLaterOpen() {
        String system = ", 'generalPurpose': false, 'annex': 'annex-iii', 'euMarketFrom': '2026-09-01'";

        assertThat(duties(system).get(0).isReachedFrom(day("2026-09-01")).state()).isEqualTo(State.YES);
        assertThat(duties(system, "2026-09-01").get(0).isReachedFrom(day("2026-09-02")).state()).isEqualTo(State.NO);
        assertThat(duties(system, "2026-09-02").get(0).isReachedFrom(day("2026-09-02")).state()).isEqualTo(State.UNKNOWN);
    }

    @Test
    void theNoticeCountsFromTheLaterOfPlacingAndDuty() {
        Fact<Duration> notice = Fact.stated(Duration.ofDays(14), List.of());
        String model = ", 'generalPurpose': true, 'euMarketFrom': '2026-09-01'";

        assertThat(duties(model).get(0).lastDayOfNotice(day("2025-08-02"), notice).get()).isEqualTo(LocalDate.of(2026, 9, 15));
        assertThat(duties(model).get(0).lastDayOfNotice(day("2027-08-02"), notice).get()).isEqualTo(LocalDate.of(2027, 8, 16));
    }

    @Test
    void onlyANoticeThatHasComeIsOne() {
        String model = ", 'generalPurpose': true, 'notifiedOn': '2026-05-02'";

        assertThat(duties(model, "2026-05-01").get(0).isNotified().state()).isEqualTo(State.NO);
        assertThat(duties(model, "2026-05-02").get(0).isNotified().state()).isEqualTo(State.YES);
        assertThat(duties(", 'generalPurpose': true").get(0).isNotified().state()).isEqualTo(State.NO);
    }
}
