package org.clausecheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.clausecheck.finding.Location;
import org.clausecheck.logic.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SarifReportTest {

    static Stream<Run> runs() {
        return Runs.all().values().stream();
    }

    private static JsonNode run(Run run) {
        return ReportReader.json(new SarifReport(run, Runs.EXCERPTS).text()).at("/runs/0");
    }

    private static JsonNode run(String name) {
        return run(Runs.all().get(name));
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static JsonNode result(JsonNode run, String rule) {
        return list(run.path("results")).stream().filter(result -> result.path("ruleId").asText().equals(rule)).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void noResultIsWithoutALocation(Run run) {
        assertThat(list(run(run).path("results"))).allSatisfy(result -> {
            assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText()).isNotEmpty();
            assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isPositive();
            assertThat(result.path("locations")).hasSize(1);
        });
    }

    @ParameterizedTest
    @MethodSource("runs")
    void onlyWhatFailsHasALevelAndARank(Run run) {
        assertThat(list(run(run).path("results"))).allSatisfy(result -> {
            if (result.path("kind").asText().equals("fail")) {
                assertThat(result.path("level").asText()).isIn("error", "warning", "note");
            } else {
                assertThat(result.path("level").asText()).isEqualTo("none");
                assertThat(result.has("rank")).isFalse();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyResultOfARunSpeaksOfBaselineAndSuppressionOrNoneDoes(Run run) {
        List<JsonNode> results = list(run(run).path("results"));

        for (String member : List.of("baselineState", "suppressions")) {
            assertThat(results.stream().map(result -> result.has(member)).distinct().count()).isLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("runs")
    void everyIndexPointsToWhatItMeans(Run run) {
        JsonNode sarif = run(run);
        List<JsonNode> files = new ArrayList<>(sarif.findValues("artifactLocation"));

        assertThat(list(sarif.path("results"))).allSatisfy(result -> {
            if (result.has("ruleIndex")) {
                assertThat(sarif.at("/tool/driver/rules/" + result.path("ruleIndex").asInt() + "/id")).isEqualTo(result.path("ruleId"));
            }
        });
        assertThat(files).allSatisfy(file -> {
            if (file.has("index")) {
                assertThat(sarif.at("/artifacts/" + file.path("index").asInt() + "/location/uri")).isEqualTo(file.path("uri"));
            }
        });
    }

    @Test
    void levelsFollowSeverityAndKind() {
        JsonNode sarif = run("findings");

        assertThat(result(sarif, "XC-002").path("level").asText()).isEqualTo("error");
        assertThat(result(sarif, "XC-002").path("rank").asDouble()).isEqualTo(100);
        assertThat(result(sarif, "ACC-001").path("level").asText()).isEqualTo("warning");
        assertThat(result(sarif, "IP-009").path("level").asText()).isEqualTo("warning");
    }

    @Test
    void whatIsUndecidedIsOpenAndNamesWhatWouldDecide() {
        JsonNode open = result(run("undecided"), "IPO-009");

        assertThat(open.path("kind").asText()).isEqualTo("open");
        assertThat(open.at("/properties/missing/0").asText()).isEqualTo("/facts/financialYears");
        assertThat(open.at("/relatedLocations/0/message/text").asText()).isEqualTo("missing: not known");
    }

    @Test
    void aRegionHoldsWhatThePlaceMarksInCodePoints() {
        Place place = Runs.place("deal.json", "/clauses/0/text", 2, 26, 8);
        JsonNode sarif = run(Runs.run(Runs.sheet("deal.json", Runs.failed(Runs.conflict("deal.json").rule(),
                new Location(place, Optional.empty())))));
        JsonNode location = result(sarif, "XC-002").at("/locations/0");

        assertThat(sarif.path("columnKind").asText()).isEqualTo("unicodeCodePoints");
        assertThat(location.at("/physicalLocation/region/startColumn").asInt()).isEqualTo(26);
        assertThat(location.at("/physicalLocation/region/endColumn").asInt()).isEqualTo(34);
        assertThat(location.at("/physicalLocation/region/snippet/text").asText()).isEqualTo("\"𝒂 line\"");
        assertThat(location.at("/logicalLocations/0/fullyQualifiedName").asText()).isEqualTo("/clauses/0/text");
        assertThat(location.at("/logicalLocations/0/name").asText()).isEqualTo("text");
    }

    @Test
    void furtherPlacesAreRelatedAndLinkedToInTheMessage() {
        JsonNode clash = result(run("findings"), "XC-002");

        assertThat(clash.at("/relatedLocations/0/id").asInt()).isEqualTo(1);
        assertThat(clash.at("/relatedLocations/0/logicalLocations/0/fullyQualifiedName").asText()).isEqualTo("/clauses/1");
        assertThat(clash.at("/message/text").asText()).isEqualTo("What XC-002 found. Remedy: Mend XC-002. See also [clause clause-1](1).");
    }

    @Test
    void aWaiverSuppressesWithItsJustification() {
        JsonNode sarif = run("waived");
        JsonNode suppression = result(sarif, "XC-002").at("/suppressions/0");

        assertThat(suppression.path("kind").asText()).isEqualTo("external");
        assertThat(suppression.path("status").asText()).isEqualTo("accepted");
        assertThat(suppression.path("justification").asText()).isEqualTo("Both sides accept it");
        assertThat(suppression.at("/location/physicalLocation/artifactLocation/uri").asText()).isEqualTo(".clausecheck-waivers.yaml");
        assertThat(suppression.at("/properties/expires").asText()).isEqualTo("2026-06-30");
        assertThat(result(sarif, "ACC-001").path("suppressions")).isEmpty();
    }

    @Test
    void aComparisonTellsNewUnchangedAndAbsent() {
        JsonNode sarif = run("compared");

        assertThat(result(sarif, "XC-002").path("baselineState").asText()).isEqualTo("new");
        assertThat(result(sarif, "ACC-001").path("baselineState").asText()).isEqualTo("unchanged");
        assertThat(result(sarif, "REV-002").path("baselineState").asText()).isEqualTo("absent");
        assertThat(result(sarif, "REV-002").at("/partialFingerprints/clausecheck~1v1").asText()).isEqualTo("aaaabbbbccccdddd");
    }

    @Test
    void aSheetThatCannotBeReadFailsTheRunAndIsAResult() {
        JsonNode sarif = run("broken");

        assertThat(sarif.at("/invocations/0/executionSuccessful").asBoolean()).isFalse();
        assertThat(sarif.at("/invocations/0/toolExecutionNotifications/0/message/text").asText())
                .isEqualTo("bad.json was not checked: 2 errors.");
        assertThat(sarif.at("/invocations/0/toolExecutionNotifications/0/locations")).hasSize(2);
        assertThat(list(sarif.path("results"))).extracting(result -> result.path("ruleId").asText()).containsExactly("input", "input");
        assertThat(sarif.at("/results/0/message/text").asText())
                .isEqualTo("\"propsal\" is not allowed here (did you mean {{\"proposal\"}}?)");
        assertThat(run("clean").at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
    }

    @Test
    void aUriNamesTheFileWhateverItsName() {
        String uri = run("hostile").at("/results/0/locations/0/physicalLocation/artifactLocation/uri").asText();

        assertThat(URI.create(uri).isAbsolute()).isFalse();
        assertThat(URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8)).isEqualTo("deals/A & B/50%#1, \"ü\".json");
        assertThat(run("standard input").at("/results/0/locations/0/physicalLocation/artifactLocation/uri").asText()).isEqualTo("stdin");
    }

    @Test
    void everyRuleThatRanIsDescribedWithHelp() {
        JsonNode rules = run("findings").at("/tool/driver/rules");

        assertThat(list(rules)).extracting(rule -> rule.path("id").asText()).containsExactly("ACC-001", "IP-009", "JV-001", "REV-001",
                "XC-002", "input", "policy");
        assertThat(rules.at("/0/help/markdown").asText()).contains("Why `it` matters.", "**Remedy** Mend ACC-001.",
                "**Source** a note (secondary)");
        assertThat(rules.at("/0/help/text").asText()).startsWith("Remedy: Mend ACC-001.\nSource: 15 U.S.C. § 77g\n");
        assertThat(rules.at("/0/fullDescription/text").asText()).isEqualTo("Why it matters. And more.");
        assertThat(rules.at("/0/helpUri").asText()).isEqualTo("https://clausecheck.org/rules/ACC-001");
        assertThat(rules.at("/4/helpUri").isMissingNode()).isTrue();
        assertThat(rules.at("/0/defaultConfiguration/level").asText()).isEqualTo("warning");
    }

    @Test
    void inputsAreArtifactsWithTheirHashes() {
        JsonNode sarif = run("findings");

        assertThat(sarif.at("/artifacts/0/location/uri").asText()).isEqualTo("deal.json");
        assertThat(sarif.at("/artifacts/0/hashes/sha-256").asText()).isEqualTo(Runs.INPUT_HASH);
        assertThat(sarif.at("/properties/ruleSet/hash").asText()).isEqualTo(Runs.HASH);
        assertThat(sarif.at("/properties/sheets/0/verdict").asText()).isEqualTo("non-compliant");
    }
}
