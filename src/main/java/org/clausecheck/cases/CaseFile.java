package org.clausecheck.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.clausecheck.finding.Result;

/**
 * Reads a {@code cases.yaml}: {@code base} (a sheet, or the path of one, relative to the file), an optional {@code asOf}, optionally
 * {@code never} with the results that the rule cannot have by its design, each with the reason, and {@code cases} with {@code name},
 * {@code outcome}, {@code patch}, {@code asOf}, {@code clauses}, {@code missing}, {@code message}.
 */
public final class CaseFile {

    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Set<String> HEAD = Set.of("base", "asOf", "never", "cases");
    private static final Set<String> MEMBERS = Set.of("name", "outcome", "patch", "asOf", "clauses", "missing", "message");

    private static final Set<String> MEMBERS_WITH_RULE = Set.of("rule", "name", "outcome", "patch", "asOf", "clauses", "missing", "message");

    private CaseFile() {
    }

    /** The cases of a rule; {@link IOException} says what is wrong with the file. */
    public static List<RuleCase> read(String rule, Path file) throws IOException {
        return read(file, MEMBERS, entry -> rule);
    }

    /** The cases of several rules, of which each case names its own; {@link IOException} if one names none of these. */
    static List<RuleCase> readAll(Path file, Set<String> rules) throws IOException {
        List<RuleCase> cases = read(file, MEMBERS_WITH_RULE, entry -> entry.path("rule").asText());
        for (RuleCase test : cases) {
            if (!rules.contains(test.rule())) {
                throw new IOException(file + ": case \"" + test.name() + "\" names the rule \"" + test.rule() + "\", there are " + rules);
            }
        }
        return cases;
    }

    /** The results that rules never have; {@code never} holds them for all rules alike. */
    static Map<String, Set<Result>> neverByRule(Path file, Set<String> rules) throws IOException {
        Set<Result> never = never(file);
        Map<String, Set<Result>> byRule = new TreeMap<>();
        rules.forEach(rule -> byRule.put(rule, never));
        return byRule;
    }

    private static List<RuleCase> read(Path file, Set<String> members, Function<JsonNode, String> rule) throws IOException {
        JsonNode root = YAML.readTree(Files.readString(file));
        known(root, HEAD, file);
        JsonNode base = root.path("base").isTextual()
                ? YAML.readTree(Files.readString(file.resolveSibling(root.path("base").asText()))) : root.path("base");
        List<RuleCase> cases = new ArrayList<>();
        for (JsonNode entry : root.path("cases")) {
            known(entry, members, file);
            cases.add(ruleCase(rule.apply(entry), file, base, root.path("asOf"), entry));
        }
        if (cases.isEmpty()) {
            throw new IOException(file + " holds no cases");
        }
        return cases;
    }

    /** The results that the rule never has by its design; {@link IOException} if one lacks its reason or is no result. */
    public static Set<Result> never(Path file) throws IOException {
        JsonNode never = YAML.readTree(Files.readString(file)).path("never");
        Set<Result> results = EnumSet.noneOf(Result.class);
        for (Iterator<String> names = never.fieldNames(); names.hasNext();) {
            String name = names.next();
            if (never.path(name).asText().isBlank()) {
                throw new IOException(file + ": never " + name + " needs a reason");
            }
            try {
                results.add(result(name));
            } catch (IllegalArgumentException e) {
                throw new IOException(file + ": never " + name + " is no result", e);
            }
        }
        return results;
    }

    private static Result result(String name) {
        return Result.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static RuleCase ruleCase(String rule, Path file, JsonNode base, JsonNode day, JsonNode entry) throws IOException {
        String name = entry.path("name").asText();
        String where = file.getFileName() + " of " + rule + ", case \"" + name + "\": ";
        if (name.isBlank()) {
            throw new IOException(file + ": a case has no name");
        }
        try {
            LocalDate asOf = LocalDate.parse(entry.path("asOf").asText(day.asText()));
            Result result = result(entry.path("outcome").asText());
            JsonNode patch = entry.path("patch");
            JsonNode sheet = patch instanceof MissingNode ? base : Patch.apply(base, patch);
            return new RuleCase(rule, name, sheet, asOf, result,
                    entry.has("clauses") ? Optional.of(texts(entry.path("clauses"))) : Optional.empty(), texts(entry.path("missing")),
                    texts(entry.path("message")));
        } catch (DateTimeException e) {
            throw new IOException(where + "asOf must be a day such as 2026-05-01", e);
        } catch (IllegalArgumentException e) {
            throw new IOException(where + "outcome must be failed, passed, undecided or not-applicable (" + e.getMessage() + ")", e);
        }
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(entry -> texts.add(entry.asText()));
        return texts;
    }

    private static void known(JsonNode node, Set<String> names, Path file) throws IOException {
        for (Iterator<String> fields = node.fieldNames(); fields.hasNext();) {
            String name = fields.next();
            if (!names.contains(name)) {
                throw new IOException(file + ": unknown member " + name + "; known are " + names.stream().sorted().toList());
            }
        }
    }
}
