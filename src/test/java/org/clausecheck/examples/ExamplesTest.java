package org.clausecheck.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.clausecheck.cli.Main;
import org.clausecheck.cli.Terminal;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The real deals: each has its reviewed report beside it, and says what the collection of deals expects. */
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("examples");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");
    private static final Map<String, JsonNode> CHECKS = new HashMap<>();

    private static List<JsonNode> expectations() throws IOException {
        List<JsonNode> entries = new ArrayList<>();
        new YAMLMapper().readTree(EXAMPLES.resolve("expectations.yaml").toFile()).forEach(entries::add);
        return entries;
    }

    @TestFactory
    List<DynamicTest> everyDealHasItsReviewedReport() throws IOException {
        Map<String, Set<String>> days = new TreeMap<>();
        expectations().forEach(entry -> days.computeIfAbsent(entry.path("file").asText(), file -> new TreeSet<>()).add(entry.path("asOf").asText()));
        List<DynamicTest> tests = new ArrayList<>();
        days.forEach((file, asOfs) -> asOfs.forEach(asOf -> tests.add(DynamicTest.dynamicTest(file + " as of " + asOf, () -> {
            Path golden = EXAMPLES.resolve(file.replace(".json", "") + ".as-of-" + asOf + ".txt");
            String report = withoutHash(run("check", "examples/" + file, "--as-of", asOf));
            if (UPDATE) {
                Files.writeString(golden, report);
            }

            assertThat(report).isEqualTo(Files.readString(golden));
        }))));
        return tests;
    }

    @TestFactory
    List<DynamicTest> everyLabelOfTheDealsIsFoundAndNoTrapIsFlagged() throws IOException {
        return expectations().stream().filter(entry -> entry.path("families").asText().equals("now"))
                .map(entry -> DynamicTest.dynamicTest(entry.path("deal").asText() + " " + entry.path("asOf").asText() + " "
                        + entry.path("level").asText() + " " + entry.path("topic").asText() + " " + texts(entry.path("rule")), () -> check(entry)))
                .toList();
    }

    private static void check(JsonNode entry) throws IOException {
        JsonNode sheet = sheet(entry.path("file").asText(), entry.path("asOf").asText());
        Set<String> rules = texts(entry.path("rule"));
        Set<String> clauses = texts(entry.path("clauses"));
        String level = entry.path("level").asText();

        if (level.equals("CLEAN")) {
            List<Set<String>> flagged = new ArrayList<>();
            reported(sheet, rules, "").forEach(flagged::add);
            assertThat(flagged).noneMatch(named -> named.containsAll(clauses));
        } else {
            Set<String> named = new TreeSet<>();
            List<Set<String>> reported = reported(sheet, rules, level);
            reported.forEach(named::addAll);
            assertThat(reported).as("a finding of level " + level + " by one of " + rules).isNotEmpty();
            assertThat(named).containsAll(clauses);
        }
    }

    /** The clauses of each finding or undecided outcome of the rules, at a level; at any level if it is empty. */
    private static List<Set<String>> reported(JsonNode sheet, Set<String> rules, String level) {
        List<Set<String>> reported = new ArrayList<>();
        sheet.path("findings").forEach(finding -> {
            if (rules.contains(finding.path("rule").asText()) && (level.isEmpty() || finding.path("kind").asText().equalsIgnoreCase(level))) {
                Set<String> clauses = new TreeSet<>();
                finding.path("locations").forEach(location -> clauses.add(location.path("clause").asText()));
                reported.add(clauses);
            }
        });
        sheet.path("undecided").forEach(undecided -> {
            if (rules.contains(undecided.path("rule").asText()) && (level.isEmpty() || level.equals("UNDECIDED"))) {
                reported.add(texts(undecided.path("clauses")));
            }
        });
        return reported;
    }

    private static synchronized JsonNode sheet(String file, String asOf) throws IOException {
        String key = file + " " + asOf;
        if (!CHECKS.containsKey(key)) {
            CHECKS.put(key, new ObjectMapper().readTree(run("check", "examples/" + file, "--as-of", asOf, "--format", "json")).path("sheets").path(0));
        }
        return CHECKS.get(key);
    }

    /** The hash of the rule set changes with every edit of a rule; the verdicts of these deals do not. */
    private static String withoutHash(String report) {
        return report.replaceAll("\\([0-9a-f]{16}\\)", "(…)");
    }

    private static String run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new Terminal(new ByteArrayInputStream(new byte[0]), new PrintStream(out, false, StandardCharsets.UTF_8), System.err,
                LocalDate.of(2026, 1, 15), false), args);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Set<String> texts(JsonNode node) {
        Set<String> texts = new TreeSet<>();
        node.forEach(entry -> texts.add(entry.asText()));
        return texts;
    }
}
