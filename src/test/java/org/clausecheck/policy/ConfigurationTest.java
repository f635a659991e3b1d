package org.clausecheck.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.clausecheck.engine.dmn.TableCatalogue;
import org.clausecheck.finding.Rule;
import org.clausecheck.finding.Severity;
import org.clausecheck.logic.Words;
import org.clausecheck.policy.Effective.Line;
import org.clausecheck.policy.Profile.Subject;
import org.clausecheck.report.Difference;
import org.clausecheck.sheet.schema.ClauseTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationTest {

    private static final String LAYERS = """
            fail-on: high
            severities: { IP-004: low, ACC-003: low, ACC-004: low }
            policy: { lockupDays: 90, mfnMonths: 12 }
            waivers: { longest: { high: 60 } }
            profiles:
              - name: first
                when: { deal-type: [supply] }
                fail-on: low
                severities: { IP-004: medium, ACC-003: high }
                policy: { lockupDays: 100 }
              - name: second
                when: { sheets: ["supply/**"] }
                severities: { IP-004: critical }
                families: [IP]
              - name: by-hand
                allow-undecided: true
            """;

    private static Subject subject(String path, String... clauses) {
        return new Subject(path, Set.of(clauses));
    }

    private static List<String> names(List<Profile> profiles) {
        return profiles.stream().map(Profile::name).toList();
    }

    @Test
    void laterProfilesGoOverEarlierOnesAndAllOverTheFile() {
        Configuration configuration = Configurations.valid(LAYERS);

        Settings settings = configuration.with(configuration.profiles(List.of(), subject("supply/a.json", "supply-commitment")), List.of());

        assertThat(settings.failOn().orElseThrow().value()).isEqualTo(Severity.LOW);
        assertThat(settings.severities().get("IP-004").value()).isEqualTo(Severity.CRITICAL);
        assertThat(settings.severities().get("ACC-003").value()).isEqualTo(Severity.HIGH);
        assertThat(settings.severities().get("ACC-004").value()).isEqualTo(Severity.LOW);
        assertThat(settings.policy().get("lockupDays").value()).isEqualTo(new BigDecimal("100"));
        assertThat(settings.policy().get("mfnMonths").value()).isEqualTo(new BigDecimal("12"));
        assertThat(settings.severities().get("IP-004").origin().words()).isEqualTo("profile second house.yaml:13:27");
        assertThat(settings.severities().get("ACC-004").origin().words()).isEqualTo("house.yaml:2:51");
    }

    @Test
    void aProfileAppliesWhereAllItsConditionsFitAndOneWithoutOnlyByName() {
        Configuration configuration = Configurations.valid(LAYERS);

        assertThat(names(configuration.profiles(List.of(), subject("a.json", "licence")))).isEmpty();
        assertThat(names(configuration.profiles(List.of(), subject("a.json", "supply-commitment")))).containsExactly("first");
        assertThat(names(configuration.profiles(List.of(), subject("supply/deep/a.json", "licence")))).containsExactly("second");
        assertThat(names(configuration.profiles(List.of("by-hand", "first"), subject("supply/a.json")))).containsExactly("first",
                "by-hand");
    }

    @Test
    void everyConditionOfAProfileMustFit() {
        Configuration configuration = Configurations.valid("profiles: [{name: a, when: {sheets: ['*.json'], clauses: [escrow, safety], deal-type: [equity]}}]");

        assertThat(configuration.profiles(List.of(), subject("a.json", "equity", "safety"))).hasSize(1);
        assertThat(configuration.profiles(List.of(), subject("a.json", "equity"))).isEmpty();
        assertThat(configuration.profiles(List.of(), subject("a.json", "safety"))).isEmpty();
        assertThat(configuration.profiles(List.of(), subject("b/a.json", "equity", "safety"))).isEmpty();
    }

    @Test
    void ofTwoProfilesNoneLowersAMandatoryRuleThatTheOtherHasRaised() {
        String text = "profiles:\n  - {name: a, severities: {REG-007: critical}}\n  - {name: b, severities: {REG-007: high, IP-004: low}}\n  - {name: c, severities: {IP-004: critical}}\n";
        Configuration configuration = Configurations.valid(text);

        Settings settings = configuration.with(configuration.profiles(), List.of("REG-007"));

        assertThat(settings.severities().get("REG-007").value()).isEqualTo(Severity.CRITICAL);
        assertThat(configuration.with(configuration.profiles().subList(0, 2), List.of()).severities().get("REG-007").value())
                .isEqualTo(Severity.HIGH);
    }

    @ParameterizedTest
    @CsvSource({"*.json,a.json,true", "*.json,b/a.json,false", "**/*.json,a.json,true", "**/*.json,b/c/a.json,true",
            "supply/**,supply/b/a.json,true",
        "supply/**,supplyx/a.json,false", "a?.json,ab.json,true", "a?.json,a/.json,false", "a+(b).json,a+(b).json,true",
                "**/x/**/y,x/y,true", "**/x/**/y,a/x/b/c/y,true"})
    void aPatternFitsPaths(String pattern, String path, boolean fits) {
        assertThat(new Glob(pattern).matches(path)).isEqualTo(fits);
    }

    @Test
    void theDefaultsAreAConfigurationThatSetsEverySingleValue() {
        Settings defaults = Configuration.defaults();

        assertThat(defaults.failOn()).contains(new Setting<>(Severity.MEDIUM, Origin.BUILT_IN));
        assertThat(defaults.allowUndecided()).contains(new Setting<>(false, Origin.BUILT_IN));
        assertThat(defaults.families()).contains(new Setting<>(List.of(), Origin.BUILT_IN));
        assertThat(defaults.longestWaivers()).containsOnlyKeys(Severity.values());
        assertThat(defaults.waiverNotice()).isPresent();
    }

    @Test
    void anEmptyFileSetsNothing() {
        assertThat(Configurations.valid("# marks the root\n").base()).isEqualTo(Settings.NONE);
    }

    @Test
    void kindsOfDealAreThoseOfTheTableAndEachHasAClause() {
        List<String> kinds = Stream.of(DealType.values()).map(Words::of).toList();

        assertThat(TableCatalogue.builtIn().table("HousePolicy").inputs().get(1).values()).containsAll(kinds).hasSize(kinds.size() + 1)
                .contains("any");
        assertThat(ClauseTypes.NAMES).containsAll(Stream.of(DealType.values()).map(DealType::clause).toList());
        assertThat(DealType.of(Set.of("supply-commitment", "equity", "escrow"))).containsExactly("equity", "supply");
    }

    @Test
    void severitiesMarksAndFiguresReachTheRulesAndTheHash() {
        Effective effective = effective("severities: {IP-004: low}\nmandatory: [XC-001]\npolicy: {lockupDays: 90}\n");

        Map<String, Rule> rules = effective.rules().catalogue().rules().stream().collect(java.util.stream.Collectors.toMap(Rule::id,
                rule -> rule));
        assertThat(rules.get("IP-004").severity()).isEqualTo(Severity.LOW);
        assertThat(rules.get("XC-001").mandatory()).isTrue();
        assertThat(effective.rules().tables().row("HousePolicy", "key", "lockupDays").number("number").value())
                .contains(new BigDecimal("90"));
        assertThat(effective.rules().hash()).startsWith(Configurations.RULES.hash()
                + "+").isNotEqualTo(effective("severities: {IP-004: low}").rules().hash());
    }

    @Test
    void whatChangesNothingLeavesRulesAndHashAlone() {
        assertThat(effective("fail-on: high\nseverities: {IP-004: high}\nmandatory: [REG-001]\npolicy: {lockupDays: 180, auditCostShiftPct: 5.0}\n").rules()).isSameAs(Configurations.RULES);
    }

    @Test
    void familiesNeverLeaveOutWhatIsMandatory() {
        Effective effective = effective("families: [IP]\nmandatory: [XC-001]\n");

        List<String> ran = effective.rules().catalogue().rules().stream().filter(effective::wants).map(Rule::id).toList();

        assertThat(ran).contains("IP-001", "XC-001", "REG-001").doesNotContain("ACC-001", "XC-002");
        assertThat(effective.selection()).contains("families IP and what is mandatory, house.yaml:1:11");
    }

    @Test
    void differencesNameOnlyWhatAFileMakesOtherwise() {
        Effective effective = effective("fail-on: medium\nseverities: {IP-004: low, IP-003: high}\npolicy: {lockupDays: 90}\nmandatory: [XC-001, REG-001]\n");

        assertThat(effective.differences()).extracting(Difference::words)
                .containsExactly("policy.lockupDays 90 days (built in: 180 days)", "severities.IP-004 low (built in: high)",
                "mandatory.XC-001 true (built in: false)");
    }

    @Test
    void everyValueIsListedWithItsOrigin() {
        List<Line> lines = effective("policy: {accessHorizon: 2032-12-31}").lines();

        assertThat(lines).contains(new Line("policy.accessHorizon", "2032-12-31",
                new Origin.File(new org.clausecheck.logic.Place("house.yaml", "/policy/accessHorizon", 1, 25, 10)),
                        Optional.of("2030-12-31")),
                new Line("fail-on", "medium", Origin.BUILT_IN, Optional.of("medium")));
        assertThat(lines.stream()
                .filter(line -> line.name().startsWith("severities."))).hasSize(Configurations.RULES.catalogue().rules().size());
    }

    private static Effective effective(String text) {
        return Effective.of(Configurations.valid(text).with(List.of(), List.of()).over(Configuration.defaults()), Configurations.RULES);
    }
}
