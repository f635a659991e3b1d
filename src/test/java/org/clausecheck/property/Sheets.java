package org.clausecheck.property;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.clausecheck.cases.CaseSuite;
import org.clausecheck.cases.RuleCase;
import org.clausecheck.engine.Checker;
import org.clausecheck.engine.RuleSet;
import org.clausecheck.finding.Check;
import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Result;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.read.Reading;
import org.clausecheck.sheet.read.SheetReader;

/**
 * The sheets that properties are tried on: every case of every rule with that rule, and every example, its agreements put inline, with all
 * rules. With {@code -Dthorough=true} every case is tried with all rules, which takes most of an hour.
 */
final class Sheets {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final RuleSet RULES = RuleSet.builtIn();
    private static final String ALL = "";
    private static final Map<String, Checker> CHECKERS = new ConcurrentHashMap<>();

    private Sheets() {
    }

    /** A sheet with its day, a name for messages and the rule to try on it; {@link #ALL} for all of them. */
    record Sheet(String name, ObjectNode json, LocalDate asOf, String rule) {

        /** What the rule says of this sheet, or of another in its place; fails if that is unusable. */
        Check check(JsonNode other) {
            Reading reading = read(other);
            if (reading instanceof Reading.Usable usable) {
                return CHECKERS.computeIfAbsent(rule, id -> Checker.of(RULES, one -> id.equals(ALL) || one.id().equals(id)))
                        .check(new Deal(usable.documents(), asOf));
            }
            throw new AssertionError("unusable: " + ((Reading.Unusable) reading).errors());
        }
    }

    /** Every case of every rule; cases that share sheet, day and rule are taken once. */
    static List<Sheet> cases() {
        try {
            Map<String, Sheet> sheets = new TreeMap<>();
            for (List<RuleCase> cases : CaseSuite.of(Path.of("rules")).cases().values()) {
                for (RuleCase test : cases) {
                    String rule = Boolean.getBoolean("thorough") ? ALL : test.rule();
                    sheets.putIfAbsent(test.sheet() + " " + test.asOf() + " " + rule,
                            new Sheet(test.rule() + ": " + test.name(), (ObjectNode) test.sheet(), test.asOf(), rule));
                }
            }
            return sheets.values().stream().sorted(Comparator.comparing(Sheet::name)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every example, its filed agreements inline, as of the middle of its deal. */
    static List<Sheet> examples() {
        List<Sheet> sheets = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("examples"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
                ObjectNode json = (ObjectNode) JSON.readTree(file.toFile());
                inline(json);
                sheets.add(new Sheet(file.getFileName().toString(), json, LocalDate.of(2025, 10, 28), ALL));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sheets;
    }

    private static void inline(ObjectNode sheet) throws IOException {
        ArrayNode flat = JSON.createArrayNode();
        TreeSet<String> seen = new TreeSet<>(List.of(sheet.path("id").asText()));
        collect(sheet, flat, seen);
        if (!flat.isEmpty()) {
            sheet.set("agreements", flat);
        }
    }

    private static void collect(ObjectNode document, ArrayNode flat, TreeSet<String> seen) throws IOException {
        for (JsonNode entry : document.path("agreements")) {
            ObjectNode agreement = entry.has("file") ? (ObjectNode) JSON.readTree(Path.of("examples", entry.path("file").asText()).toFile())
                    : (ObjectNode) entry.deepCopy();
            if (seen.add(agreement.path("id").asText())) {
                ObjectNode own = agreement.deepCopy();
                own.remove(List.of("format", "facts", "agreements", "$schema", "extensions"));
                flat.add(own);
                collect(agreement, flat, seen);
            }
        }
    }

    /** Whether the reader takes the sheet. */
    static boolean isUsable(JsonNode json) {
        return read(json) instanceof Reading.Usable;
    }

    private static Reading read(JsonNode json) {
        return SheetReader.read(json.toString().getBytes(StandardCharsets.UTF_8), "sheet.json", Path.of(""));
    }

    /** The gravest result of every rule. */
    static Map<String, Result> results(Check check) {
        Map<String, Result> results = new TreeMap<>();
        check.gravest().forEach((rule, outcome) -> results.put(rule, outcome.result()));
        return results;
    }

    /** Every failed or undecided outcome as text without places: rule, result, clauses. */
    static List<String> findings(Check check) {
        return check.outcomes().stream().filter(outcome -> outcome.result().compareTo(Result.PASSED) > 0).map(Sheets::words).sorted().toList();
    }

    private static String words(Outcome outcome) {
        return outcome.rule().id() + " " + outcome.result() + " " + outcome.locations().stream()
                .flatMap(location -> location.clause().stream()).sorted().distinct().toList();
    }
}
