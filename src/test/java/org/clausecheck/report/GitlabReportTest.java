package org.clausecheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GitlabReportTest {

    static Stream<Run> runs() {
        return Runs.all().values().stream();
    }

    private static List<JsonNode> issues(Run run) {
        return StreamSupport.stream(ReportReader.json(new GitlabReport(run).text()).spliterator(), false).toList();
    }

    private static Map<String, String> severities(String name) {
        Map<String, String> severities = new TreeMap<>();
        issues(Runs.all().get(name)).forEach(issue -> severities.put(issue.path("check_name").asText(), issue.path("severity").asText()));
        return severities;
    }

    @Test
    void nothingToTellIsAnEmptyList() {
        assertThat(ReportReader.json(new GitlabReport(Runs.all().get("clean")).text())).isEmpty();
    }

    @Test
    void severitiesAreGitlabsAndAnAdvisoryIsAStepLower() {
        assertThat(severities("findings")).isEqualTo(Map.of("XC-002", "blocker", "ACC-001", "major", "IP-009", "major"));
        assertThat(severities("undecided")).isEqualTo(Map.of("IPO-009", "major"));
        assertThat(severities("broken")).isEqualTo(Map.of("input", "blocker"));
    }

    @Test
    void whatIsWaivedOrWasThereBeforeIsInformation() {
        assertThat(severities("waived")).isEqualTo(Map.of("XC-002", "info", "IPO-009", "info", "ACC-001", "major"));
        assertThat(issues(Runs.all().get("waived"))).filteredOn(issue -> issue.path("check_name").asText().equals("XC-002")).singleElement()
                .extracting(issue -> issue.path("description").asText()).asString()
                .startsWith("Waived until 2026-06-30: Both sides accept it (requested by Ada, approved by Grace; ");
        assertThat(issues(Runs.run(Runs.compared("deal.json"))).get(1).path("description").asText()).startsWith("There before. ");
    }

    @Test
    void aWaiverChangesNoFingerprint() {
        String before = issues(Runs.run(Runs.sheet("deal.json", Runs.conflict("deal.json")))).get(0).path("fingerprint").asText();
        String after = issues(Runs.run(Runs.sheet("renamed.json", Runs.waived(Runs.conflict("renamed.json"))))).get(0).path("fingerprint")
                .asText();

        assertThat(after).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("runs")
    void noTwoIssuesShareAFingerprint(Run run) {
        assertThat(issues(run)).extracting(issue -> issue.path("fingerprint").asText()).doesNotHaveDuplicates();
    }

    @Test
    void theCopyOfASheetHasFingerprintsOfItsOwn() {
        assertThat(issues(Runs.all().get("several"))).filteredOn(issue -> issue.path("check_name").asText().equals("XC-002")).hasSize(2);
    }

    @Test
    void anIssueSaysWhereItIsAndWhatMadeIt() {
        JsonNode issue = issues(Runs.all().get("findings")).get(0);

        assertThat(issue.at("/location/path").asText()).isEqualTo("deal.json");
        assertThat(issue.at("/location/lines/begin").asInt()).isEqualTo(3);
        assertThat(issue.at("/location/positions/end/column").asInt()).isEqualTo(25);
        assertThat(issue.at("/clausecheck/inputs/deal.json").asText()).isEqualTo(Runs.INPUT_HASH);
        assertThat(issue.path("description").asText()).isEqualTo("Title of XC-002. What XC-002 found. Remedy: Mend XC-002.");
    }
}
