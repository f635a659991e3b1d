package org.clausecheck.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.clausecheck.sheet.clause.Clause;

class ReadingsTest {

    private static List<Norm> read(String clause) {
        return Pattern.of(clause).norms().norms();
    }

    private static Norm only(String clause, Nature nature) {
        List<Norm> all = read(clause).stream().filter(norm -> norm.nature() == nature).toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    @Test
    void everyClauseTypeHasAReading() {
        Pattern empty = Pattern.of("");
        Readings readings = new Readings(new Scribe(empty.deal(), new Persons(empty.deal()), new Gates(empty.deal())));

        assertThat(readings.types()).containsExactlyInAnyOrder(types());
        assertThat(types()).hasSize(37);
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Clause>[] types() {
        return (Class<? extends Clause>[]) Clause.class.getPermittedSubclasses();
    }

    @Test
    void aPermissionIsAFreedomAndItsGrantorsGrant() {
        String clause = "{ 'id': 'a', 'type': 'permission', 'holder': 'lark', 'grantor': 'kite', 'actions': ['host'],"
                + " 'assets': ['weights'] }";

        assertThat(only(clause, Nature.FREEDOM)).satisfies(norm -> {
            assertThat(norm.bearer()).isEqualTo("lark");
            assertThat(norm.statedBy()).containsExactly("kite");
            assertThat(norm.granted()).isTrue();
        });
        assertThat(only(clause, Nature.GRANT)).satisfies(norm -> {
            assertThat(norm.bearer()).isEqualTo("kite");
            assertThat(norm.rights().codes()).containsExactly("host");
            assertThat(norm.circle().codes()).containsExactly("lark");
        });
    }

    @Test
    void aPermissionWithoutGrantorIsStatedByAllSignatories() {
        Norm freedom = only("{ 'id': 'a', 'type': 'permission', 'holder': 'lark', 'actions': ['host'] }", Nature.FREEDOM);

        assertThat(freedom.granted()).isFalse();
        assertThat(freedom.statedBy()).containsExactly("kite", "lark");
    }

    private static final String LICENCE = "'id': 'l', 'type': 'licence', 'licensor': 'kite', 'licensee': 'lark', 'assets': ['software']";

    @Test
    void aLicenceIsARightAndAGrantAndItsDefaultActionsAreSaidSo() {
        List<Norm> norms = read("{ " + LICENCE + " }");

        assertThat(norms).extracting(Norm::nature).containsExactly(Nature.LICENSED, Nature.GRANT);
        assertThat(norms.get(0).reach().actions().codes()).containsExactly("use", "develop", "commercialise");
        assertThat(norms.get(0).reach().actions().said()).isEqualTo(Part.Said.BY_DEFAULT);
    }

    @Test
    void aSoleLicenceBansGrantsAndAnExclusiveOneOwnUseToo() {
        assertThat(read("{ " + LICENCE + ", 'exclusivity': 'sole' }")).extracting(Norm::nature)
                .containsExactly(Nature.LICENSED, Nature.GRANT, Nature.GRANT_BAN);
        assertThat(read("{ " + LICENCE + ", 'exclusivity': 'exclusive' }")).extracting(Norm::nature)
                .containsExactly(Nature.LICENSED, Nature.GRANT, Nature.GRANT_BAN, Nature.OWN_USE_BAN);
        assertThat(read("{ " + LICENCE + ", 'exclusivity': 'non-exclusive' }")).extracting(Norm::nature)
                .containsExactly(Nature.LICENSED, Nature.GRANT, Nature.FREEDOM);
    }

    @Test
    void aWithheldExclusivityLeavesTheBansOpen() {
        assertThat(read("{ " + LICENCE + ", 'withheld': ['exclusivity'] }").stream().filter(Norm::isProhibition))
                .hasSize(2).allSatisfy(norm -> assertThat(norm.standing().unknown()).isTrue());
    }

    @Test
    void excludedAssetsAreTakenOutAndOtherAssetsWiden() {
        Norm right = only("{ " + LICENCE + ", 'excludedAssets': ['inference-code'], 'otherAssets': 'licensed' }", Nature.LICENSED);

        assertThat(right.reach().assets().codes()).containsExactly("software", "technology");
        assertThat(right.reach().assets().without()).containsExactly("inference-code");
    }

    @Test
    void aTailProlongsTheRightAndTheBansOnlyInWords() {
        String tail = "{ " + LICENCE + ", 'exclusivity': 'sole', 'ends': '2030-12-31', 'afterEnd': { 'ends': '2032-12-31',"
                + " 'assets': ['weights'] } }";

        assertThat(read(tail)).extracting(Norm::nature)
                .containsExactly(Nature.LICENSED, Nature.GRANT, Nature.GRANT_BAN, Nature.LICENSED);
        assertThat(read(tail).get(3).period().toString()).contains("2031-01-01").contains("2032-12-31");
        assertThat(read(tail.replace("'assets': ['weights']", "'exclusivity': 'sole'"))).extracting(Norm::nature)
                .containsExactly(Nature.LICENSED, Nature.GRANT, Nature.GRANT_BAN, Nature.LICENSED, Nature.GRANT_BAN);
    }

    @Test
    void sublicensingIsARightToLicenseAndNeverImplied() {
        assertThat(read("{ " + LICENCE + ", 'sublicensing': ['customers'] }").stream()
                .filter(norm -> norm.nature() == Nature.LICENSED && norm.reach().actions().names("license"))).hasSize(1);
        assertThat(read("{ " + LICENCE + ", 'sublicensing': ['none'] }").stream()
                .filter(norm -> norm.nature() == Nature.LICENSED)).hasSize(1);
    }

    @Test
    void accessIsADeliveryAndAGrantWithoutDelivery() {
        List<Norm> norms = read("{ 'id': 'a', 'type': 'access', 'provider': 'kite', 'recipient': 'lark', 'assets': ['models'],"
                + " 'ends': '2030-12-31', 'transition': '12 months' }");

        assertThat(norms).extracting(Norm::nature).containsExactly(Nature.PERFORMANCE, Nature.GRANT, Nature.LICENSED);
        assertThat(norms.get(0).period().end()).hasToString("2030-12-31");
        assertThat(norms.get(1).rights().codes()).containsExactly("use");
        assertThat(norms.get(2).period().end()).hasToString("2031-12-31");
    }

    @Test
    void onlyExclusiveAndSoleShutOthersOut() {
        String clause = "{ 'id': 'a', 'type': 'exclusivity', 'holder': 'lark', 'bound': 'kite', 'assets': ['compute'], 'grade': '%s' }";

        assertThat(read(clause.formatted("exclusive"))).extracting(Norm::nature).containsExactly(Nature.DEALING, Nature.EXCLUSIVITY);
        assertThat(only(clause.formatted("sole"), Nature.EXCLUSIVITY).circle().alone()).isTrue();
        assertThat(read(clause.formatted("primary"))).extracting(Norm::nature).containsExactly(Nature.DEALING);
        assertThat(read(clause.formatted("non-exclusive"))).isEmpty();
    }

    @Test
    void firstRightsOfAvailabilityAndNoticeAreDuties() {
        String clause = "{ 'id': 'a', 'type': 'first-right', 'holder': 'lark', 'bound': 'kite', 'actions': ['sell'], 'kind': '%s' }";

        assertThat(read(clause.formatted("negotiation"))).extracting(Norm::nature).containsExactly(Nature.DEALING, Nature.FIRST_RIGHT);
        assertThat(read(clause.formatted("availability"))).extracting(Norm::nature).containsExactly(Nature.ACT);
        assertThat(only(clause.formatted("notice"), Nature.ACT).reach().actions().codes()).containsExactly("notify");
    }

    @Test
    void aRestraintForbidsWhatItsKindSaysToEachOfItsParties() {
        List<Norm> norms = read("{ 'id': 'a', 'type': 'restraint', 'kind': 'lock-up', 'bound': ['kite', 'lark'], 'of': 'reed',"
                + " 'releaseBy': ['moss'] }");

        assertThat(norms).extracting(Norm::bearer).containsExactly("kite", "lark");
        assertThat(norms.get(0)).satisfies(norm -> {
            assertThat(norm.reach().actions().codes()).containsExactly("transfer-securities");
            assertThat(norm.company()).hasValue("reed");
            assertThat(norm.towards()).containsExactly("lark");
            assertThat(norm.release()).containsExactly("moss");
        });
    }

    @Test
    void restraintsThatBindInOtherWaysOrSayNothingAreNoNorms() {
        for (String kind : List.of("price", "output", "customer-allocation", "employee-non-compete", "other")) {
            assertThat(read("{ 'id': 'a', 'type': 'restraint', 'kind': '" + kind + "', 'bound': ['kite'] }")).isEmpty();
        }
        assertThat(read("{ 'id': 'a', 'type': 'restraint', 'kind': 'non-compete', 'bound': ['kite'], 'terminationOnly': true }")).isEmpty();
    }

    @Test
    void anUndertakingIsOwedToItsBeneficiaryOrTheOtherSide() {
        String clause = "{ 'id': 'a', 'type': 'undertaking', 'bound': ['kite'], 'actions': ['sell']%s }";

        assertThat(only(clause.formatted(", 'beneficiary': ['moss']"), Nature.ACT)).satisfies(norm -> {
            assertThat(norm.circle().codes()).containsExactly("moss");
            assertThat(norm.statedBy()).containsExactly("moss");
        });
        assertThat(only(clause.formatted(""), Nature.ACT)).satisfies(norm -> {
            assertThat(norm.circle().kind()).isEqualTo(Circle.Kind.AT_CHOICE);
            assertThat(norm.statedBy()).containsExactly("lark");
        });
        assertThat(only(clause.formatted(", 'due': '2027-01-01'"), Nature.ACT).day().orElseThrow()).hasToString("2027-01-01");
    }

    @Test
    void anUndertakingOfThreeSignatoriesIsNobodysWishUnlessItNamesHim() {
        Norm duty = Pattern.of("{ 'id': 'a', 'type': 'undertaking', 'bound': ['kite'], 'actions': ['sell'] }")
                .sheet("{ 'between': ['kite', 'lark', 'moss'] }").norms().norms().get(0);

        assertThat(duty.towards()).containsExactly("lark", "moss");
        assertThat(duty.statedBy()).isEmpty();
    }

    @Test
    void supplyIsTwoDutiesAndItsWrittenActionsGoToTheSideTheyFit() {
        List<Norm> norms = read("{ 'id': 'a', 'type': 'supply-commitment', 'supplier': 'kite', 'customer': 'lark', 'actions': ['buy',"
                + " 'host'] }");

        assertThat(norms).extracting(norm -> norm.bearer() + " " + norm.reach().actions().codes())
                .containsExactly("lark [buy]", "kite [host]");
    }

    @Test
    void supplyOfCeilingsAloneIsOptionalAndWholeDemandShutsOthersOut() {
        String clause = "{ 'id': 'a', 'type': 'supply-commitment', 'supplier': 'kite', 'customer': 'lark'%s }";

        assertThat(read(clause.formatted(", 'amount': { 'upTo': 'USD 1 billion' }"))).allSatisfy(norm ->
                assertThat(norm.firmness()).isEqualTo(Firmness.OPTIONAL));
        assertThat(read(clause.formatted(", 'withheld': ['amount']"))).allSatisfy(norm ->
                assertThat(norm.firmness()).isEqualTo(Firmness.COMMITTED));
        assertThat(read(clause.formatted(", 'amount': { 'upTo': 'USD 1 billion' }, 'schedule': [{ 'year': 2027,"
                + " 'amount': 'USD 1 million' }]")))
                .allSatisfy(norm -> assertThat(norm.firmness()).isEqualTo(Firmness.COMMITTED));
        assertThat(read(clause.formatted(", 'shareOfDemandPercent': 100"))).extracting(Norm::nature).contains(Nature.WHOLE_DEMAND);
        assertThat(read(clause.formatted(", 'shareOfDemandPercent': { 'atLeast': 80 }"))).extracting(Norm::nature)
                .doesNotContain(Nature.WHOLE_DEMAND);
    }

    @Test
    void equityIsTheActOfTwoTrancheByTranche() {
        List<Norm> norms = read("{ 'id': 'a', 'type': 'equity', 'kind': 'issue', 'issuer': 'kite', 'holder': 'lark',"
                + " 'tranches': [{ 'id': 'one', 'amount': 'USD 1 million', 'due': '2026-06-01' },"
                + " { 'id': 'two', 'amount': 'USD 1 million', 'optionOf': 'lark', 'due': '2027-06-01' }] }");

        assertThat(norms).extracting(norm -> norm.bearer() + " " + norm.reach().actions().codes() + " " + norm.day().orElseThrow() + " "
                + norm.firmness()).containsExactly("kite [issue-securities] 2026-06-01 COMMITTED",
                        "lark [acquire-securities] 2026-06-01 COMMITTED",
                "kite [issue-securities] 2027-06-01 OPTIONAL", "lark [acquire-securities] 2027-06-01 OPTIONAL");
    }

    @Test
    void transferSurrenderAndRepurchaseEachHaveTheirSides() {
        String clause = "{ 'id': 'a', 'type': 'equity', 'kind': '%s', 'issuer': 'kite', 'holder': 'lark', 'seller': 'moss' }";

        assertThat(acts(clause.formatted("transfer"))).containsExactly("moss transfer-securities", "lark acquire-securities");
        assertThat(acts(clause.formatted("surrender"))).containsExactly("lark transfer-securities", "kite acquire-securities");
        assertThat(acts(clause.formatted("repurchase"))).containsExactly("lark transfer-securities", "kite acquire-securities");
        assertThat(acts(clause.formatted("hold"))).isEmpty();
    }

    private static List<String> acts(String clause) {
        return read(clause).stream().map(norm -> norm.bearer() + " " + norm.reach().actions().codes().get(0)).toList();
    }

    @Test
    void ownershipIsAStateAndAnAssignmentIsAnActBesides() {
        List<Norm> norms = read("{ 'id': 'a', 'type': 'ownership', 'owners': ['kite'], 'assignor': 'lark', 'assets': ['patents'] }");

        assertThat(norms).extracting(Norm::nature).containsExactly(Nature.STATE, Nature.ACT);
        assertThat(norms.get(1).bearer()).isEqualTo("lark");
        assertThat(norms.get(1).reach().actions().codes()).containsExactly("assign");
    }

    @Test
    void everyMemberOfAVentureDoesWhatItDoesWithTheOthers() {
        List<Norm> norms = read("{ 'id': 'a', 'type': 'joint-venture', 'venture': 'reed', 'assets': ['data-centre'],"
                + " 'members': [{ 'party': 'kite' }, { 'party': 'lark' }, { 'party': 'moss' }] }");

        assertThat(norms).hasSize(3);
        assertThat(norms.get(0).circle().codes()).containsExactly("lark", "moss");
        assertThat(norms.get(0).reach().actions().isAbsent()).isTrue();
    }

    @Test
    void aCustomClauseIsTheNormItNames() {
        String clause = "{ 'id': 'a', 'type': 'x-acme:carbon-budget', 'norm': '%s', 'bound': ['kite'], 'beneficiary': ['lark'],"
                + " 'actions': ['run'] }";

        assertThat(custom(clause.formatted("duty"))).containsExactly("ACT kite");
        assertThat(custom(clause.formatted("prohibition"))).containsExactly("RESTRAINT kite");
        assertThat(custom(clause.formatted("right"))).containsExactly("FREEDOM lark");
        assertThat(custom(clause.formatted("power"))).containsExactly("CONTROL lark");
    }

    private static List<String> custom(String clause) {
        return Pattern.of(clause).sheet("{ 'extensions': { 'x-acme': '' } }").norms().norms().stream()
                .map(norm -> norm.nature() + " " + norm.bearer()).toList();
    }
}
