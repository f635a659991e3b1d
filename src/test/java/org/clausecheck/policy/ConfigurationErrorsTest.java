package org.clausecheck.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.clausecheck.sheet.read.InputError;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of mistake in a configuration is an error at its place that says what to write. */
class ConfigurationErrorsTest {

    private record Wrong(String text, String error) {
    }

    @TestFactory
    Stream<DynamicTest> aMistakeIsToldWhereItStands() {
        return Stream.of(
                new Wrong("fail-onn: high",
                        "1:1 /fail-onn unknown field \"fail-onn\"; known are fail-on, allow-undecided, families, severities, mandatory, rules, tables, policy, waivers, profiles → did you mean \"fail-on\"?"),
                new Wrong("fail-on: hgih",
                        "1:10 /fail-on unknown severity \"hgih\"; known are low, medium, high, critical → did you mean \"high\"?"),
                new Wrong("fail-on: 3", "1:10 /fail-on expected a severity, found the number 3"),
                new Wrong("fail-on:", "1:1 /fail-on expected a severity, found nothing → write it, or leave the field out"),
                new Wrong("allow-undecided: on",
                        "1:18 /allow-undecided expected true or false, found on, which some readers of YAML take for true or false → write true, without quotes"),
                new Wrong("families: IP", "1:11 /families expected a list, found the text \"IP\" → put it in brackets: [IP]"),
                new Wrong("families: [REGG]", "1:12 /families/0 unknown family \"REGG\"; known are ACC,"),
                new Wrong("families: [IP, IP]", "1:16 /families/1 \"IP\" stands twice in this list → keep one of the two"),
                new Wrong("severities: {ACC-0001: high}",
                        "1:14 /severities/ACC-0001 unknown rule \"ACC-0001\" → did you mean \"ACC-001\"?"),
                new Wrong("severities: {ACME-001: high}",
                        "1:14 /severities/ACME-001 unknown rule \"ACME-001\" → did you mean \"ACC-001\"? A rule of the house is known once its folder stands under rules or tables"),
                new Wrong("severities: {acc-001: high}",
                        "1:14 /severities/acc-001 unknown rule \"acc-001\" → did you mean \"ACC-001\"? A rule of the house"),
                new Wrong("severities: {ACC-001: off}", "1:23 /severities/ACC-001 expected a severity, found off, which some readers"),
                new Wrong("severities: [ACC-001]", "1:13 /severities expected an object, found a list"),
                new Wrong("mandatory: [ACC-01]", "1:13 /mandatory/0 unknown rule \"ACC-01\" → did you mean \"ACC-001\"?"),
                new Wrong("mandatory: [ACC-001, ACC-001]", "1:22 /mandatory/1 \"ACC-001\" stands twice in this list"),
                new Wrong("rules: [nowhere]",
                        "1:9 /rules/0 there is no folder \"nowhere\" → the path is relative to the folder of this file"),
                new Wrong("tables: [../elsewhere]",
                        "1:10 /tables/0 \"../elsewhere\" leads out of the project → keep the folder in the project of this file"),
                new Wrong("tables: [/etc]", "1:10 /tables/0 \"/etc\" is no path relative to this file"),
                new Wrong("tables: [pom.xml]", "1:10 /tables/0 \"pom.xml\" is a file, not a folder"),
                new Wrong("policy: {lockupDay: 3}",
                        "1:10 /policy/lockupDay unknown figure \"lockupDay\"; known are accessHorizon, transitionMonths,"),
                new Wrong("policy: {accessHorizon: 2032-02-30}",
                        "1:25 /policy/accessHorizon there is no day 2032-02-30 → check month and day"),
                new Wrong("policy: {accessHorizon: 20321231}",
                        "1:25 /policy/accessHorizon expected a day such as 2026-06-30, found the number 20321231"),
                new Wrong("policy: {lockupDays: 1.5}",
                        "1:22 /policy/lockupDays expected a whole number from 0 to 100000, found the number 1.5"),
                new Wrong("policy: {lockupDays: -1}",
                        "1:22 /policy/lockupDays expected a whole number from 0 to 100000, found the number -1"),
                new Wrong("policy: {lockupDays: 180 days}", "1:22 /policy/lockupDays expected a number, found the text \"180 days\""),
                new Wrong("policy: {lockupCoveragePct: 120}",
                        "1:29 /policy/lockupCoveragePct expected a percentage from 0 to 100, found 120"),
                new Wrong("policy: {demandCount: 1.5}", "1:23 /policy/demandCount expected a whole number of demands from 0 on, found 1.5"),
                new Wrong("policy: {boundaryAssets: [wieghts]}",
                        "1:27 /policy/boundaryAssets/0 unknown class of assets \"wieghts\" → did you mean \"weights\"?"),
                new Wrong("policy: {boundaryAssets: []}", "1:26 /policy/boundaryAssets expected at least one entry, found none"),
                new Wrong("policy: {boundaryAssets: weights}",
                        "1:26 /policy/boundaryAssets expected a list, found the text \"weights\" → put it in brackets: [weights]"),
                new Wrong("waivers: {longest: {critical: 0}}",
                        "1:31 /waivers/longest/critical expected a whole number from 1 to 3652, found the number 0"),
                new Wrong("waivers: {longest: {grave: 9}}",
                        "1:21 /waivers/longest/grave unknown field \"grave\"; known are low, medium, high, critical → remove it"),
                new Wrong("waivers: {notise: 9}",
                        "1:11 /waivers/notise unknown field \"notise\"; known are longest, notice → did you mean \"notice\"?"),
                new Wrong("profiles: [text]", "1:12 /profiles/0 expected an object, found the text \"text\""),
                new Wrong("profiles: [{when: {deal-type: [supply]}}]", "1:12 /profiles/0/name the field \"name\" is missing → add it"),
                new Wrong("profiles: [{name: Two words}]",
                        "1:19 /profiles/0/name expected a name of small letters, digits and hyphens, found \"Two words\""),
                new Wrong("profiles: [{name: a}, {name: a}]", "1:30 /profiles/1/name a second profile \"a\" → give it another name"),
                new Wrong("profiles: [{name: a, profiles: []}]",
                        "1:22 /profiles/0/profiles unknown field \"profiles\"; known are name, when, fail-on,"),
                new Wrong("profiles: [{name: a, when: {}}]",
                        "1:28 /profiles/0/when expected a condition, found none → write sheets, clauses or deal-type; without \"when\" a profile applies only where it is named"),
                new Wrong("profiles: [{name: a, when: {deal-type: [suply]}}]",
                        "1:41 /profiles/0/when/deal-type/0 unknown kind of deal \"suply\"; known are licence, equity, joint-venture, supply → did you mean \"supply\"?"),
                new Wrong("profiles: [{name: a, when: {clauses: [acess]}}]",
                        "1:39 /profiles/0/when/clauses/0 unknown type of clause \"acess\" → did you mean \"access\"?"),
                new Wrong("profiles: [{name: a, when: {sheets: [/a.json]}}]", "1:38 /profiles/0/when/sheets/0 \"/a.json\" fits no sheet"),
                new Wrong("profiles: [{name: a, when: {sheets: []}}]",
                        "1:37 /profiles/0/when/sheets expected at least one pattern, found none"),
                new Wrong("profiles: [{name: a, severities: {XX-1: low}}]", "1:35 /profiles/0/severities/XX-1 unknown rule \"XX-1\""),
                new Wrong("fail-on: &x high\nprofiles: [{name: a, fail-on: *x}]",
                        "1:10 /fail-on the anchor &x names a value for use elsewhere"),
                new Wrong("fail-on: high\nfail-on: low",
                        "2:1 /fail-on \"fail-on\" stands twice in one object; the first is at line 1, column 1"),
                new Wrong("- fail-on: high", "1:1  expected an object, found a list"),
                new Wrong("null", "1:1  expected an object, found null"))
                .map(wrong -> DynamicTest.dynamicTest(wrong.text(), () -> {
                    List<InputError> errors = Configurations.read(wrong.text()).errors();

                    assertThat(errors.get(0).toString()).startsWith("house.yaml:" + wrong.error());
                    assertThat(errors.get(0).suggestion()).isPresent();
                    assertThat(Configurations.read(wrong.text()).configuration()).isEmpty();
                }));
    }

    @Test
    void aMandatoryRuleCannotBeLoweredAndTheErrorSaysWhatItRestsOn() {
        assertThat(Configurations.errors("severities:\n  REG-001: high\n  REG-003: low\n")).containsExactly(
                "house.yaml:2:12 /severities/REG-001 REG-001 is mandatory and cannot be lowered from critical to high: it rests on law that no agreement sets aside, "
                        + "15 U.S.C. § 18a(a) → remove the line, or raise the severity; a single finding can be accepted by a waiver, with a name and an end");
    }

    @Test
    void whatTheHouseMarksMandatoryItCannotLowerEither() {
        String marked = "mandatory: [IP-004]\nseverities: {IP-004: medium}\n";
        String inAProfile = "mandatory: [IP-004]\nprofiles:\n  - name: a\n    severities: {IP-004: medium}\n";
        String ofAProfile = "profiles:\n  - name: a\n    mandatory: [IP-004]\n    severities: {IP-004: medium}\n";

        assertThat(Configurations.errors(marked)).singleElement().asString()
                .startsWith("house.yaml:2:22 /severities/IP-004 IP-004 is mandatory and cannot be lowered from high to medium: marked so at house.yaml:1:13");
        assertThat(Configurations.errors(inAProfile)).singleElement().asString()
                .startsWith("house.yaml:4:26 /profiles/0/severities/IP-004 IP-004 is mandatory").contains("marked so at house.yaml:1:13");
        assertThat(Configurations.errors(ofAProfile)).singleElement().asString().contains("marked so at profile a house.yaml:3:17");
    }

    @Test
    void aProfileCannotUndoWhatTheFileHasRaised() {
        String text = "mandatory: [IP-004]\nseverities: {IP-004: critical}\nprofiles:\n  - name: a\n    severities: {IP-004: high}\n";

        assertThat(Configurations.errors(text)).singleElement().asString().contains("cannot be lowered from critical to high");
        assertThat(Configurations.errors(text.replace("mandatory: [IP-004]\n", ""))).isEmpty();
    }

    @Test
    void aMandatoryRuleMayBeRaisedOrNamedAtItsOwnSeverity() {
        assertThat(Configurations.errors("severities: {REG-007: critical, REG-001: critical}")).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceInTheOrderOfTheFile() {
        assertThat(Configurations.errors("severities: {XX-001: low}\nfail-on: hgih\npolicy: {nothing: 1}\nprofiles: [{name: A}]\n"))
                .extracting(error -> error.substring(0, 14)).containsExactly("house.yaml:1:1", "house.yaml:2:1", "house.yaml:3:1",
                        "house.yaml:4:1");
    }

    @Test
    void whereAFolderIsMissingNamesThatMayBeItsAreNotCalledUnknown() {
        assertThat(Configurations.errors("tables: [nowhere]\nseverities: {ACME-001: low}\npolicy: {acmeDays: 1}\nmandatory: [ACME-002]\nfamilies: [ACME]\n"))
                .singleElement().asString().contains("there is no folder \"nowhere\"");
    }

    @Test
    void aFolderThatALinkLeadsOutOfTheProjectIsRefused(@TempDir Path folder) throws IOException {
        Path project = Files.createDirectories(folder.toRealPath().resolve("project"));
        Files.createDirectories(folder.resolve("outside"));
        Files.createSymbolicLink(project.resolve("tables"), folder.toRealPath().resolve("outside"));

        assertThat(Configurations.read("tables: [tables]", project).errors()).singleElement().asString()
                .contains("leads out of the project");
    }
}
