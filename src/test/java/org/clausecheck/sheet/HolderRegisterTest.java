package org.clausecheck.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.junit.jupiter.api.Test;

class HolderRegisterTest {

    private static final Standing ALL = clause -> Truth.YES;
    private static final String STAKE = "{ 'id': 'stake', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'lark' }";
    private static final Fact<Duration> LIMIT = Fact.stated(Duration.ofDays(120), List.of());

    private static List<HolderRegister> registers(String clauses, String kite, String more) {
        return HolderRegister.of(DealText.of(clauses, "'parties': [{ 'party': 'kite'" + kite + " }]" + more), ALL);
    }

    private static HolderRegister register(String kite, String more) {
        return registers(STAKE, ", 'holdersOfRecord': 2100" + kite, more).get(0);
    }

    @Test
    void onlyANumberOfHoldersRaisesIt() {
        assertThat(registers(STAKE, "", "")).isEmpty();
        assertThat(registers("", ", 'holdersOfRecord': 2100", "")).isEmpty();
        assertThat(registers(STAKE, ", 'nonAccreditedHolders': 10", "")).hasSize(1);
    }

    @Test
    void theCountIsTestedAtTheEndOfItsYear() {
        assertThat(register("", "").testDay().get()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(register(", 'on': '2026-02-01'", "").testDay().get()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(register(", 'on': '2025-12-31'", "").testDay().get()).isEqualTo(LocalDate.of(2025, 12, 31));
    }

    @Test
    void aRegistrationInTimeMayBeAListingAFilingOrAPromise() {
        String listing = ", 'listings': [{ 'issuer': 'kite', 'planned': true, 'effectiveOn': '%s' }]";
        String filing = ", 'filings': [{ 'regime': 'us-securities-registration', 'by': ['kite'], 'filedOn': '2026-04-01' }]";

        assertThat(register("", listing.formatted("2026-04-30")).registersWithin(LIMIT).yes()).isTrue();
        assertThat(register("", listing.formatted("2026-05-01")).registersWithin(LIMIT).no()).isTrue();
        assertThat(register("", filing).registersWithin(LIMIT).yes()).isTrue();
        assertThat(register("", "").registersWithin(LIMIT).no()).isTrue();
    }

    @Test
    void aListedCompanyIsRegisteredAlready() {
        assertThat(register("", "").isUnlisted().yes()).isTrue();
        assertThat(register(", 'listed': true", "").isUnlisted().no()).isTrue();
    }

    @Test
    void thoseNotAccreditedAreAtMostAll() {
        assertThat(register("", "").plainHolders().lessThan(2101).yes()).isTrue();
        assertThat(register("", "").plainHolders().lessThan(500).unknown()).isTrue();
        assertThat(register(", 'nonAccreditedHolders': 499", "").plainHolders().lessThan(500).yes()).isTrue();
    }
}
