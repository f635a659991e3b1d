package org.clausecheck.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import org.clausecheck.finding.Check;
import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Rule;
import org.clausecheck.sheet.read.InputError;

/**
 * SARIF 2.1.0, for code hosts and viewers. One run. Results are what asks for attention: findings ({@code fail}), undecided outcomes
 * ({@code open}), errors of input ({@code fail}), what is to be said about policy files, and in a comparison what is no longer there
 * ({@code absent}); what passed or does not apply is none, for code hosts show every result as an alert. All rules that ran are described.
 */
public final class SarifReport {

    /** The folder in which the command ran, to which paths are relative; the name that code hosts know. */
    static final String ROOT = "%SRCROOT%";

    private static final String SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String HOME = "https://clausecheck.org/";

    private final Run run;
    private final Excerpts excerpts;
    private final Map<String, Rule> rules = new TreeMap<>();
    private final Map<String, String> artifacts = new LinkedHashMap<>();

    /** A report of one run; the excerpts give snippets, and the pages of rules as their help. */
    public SarifReport(Run run, Excerpts excerpts) {
        this.run = run;
        this.excerpts = excerpts;
        run.sheets().forEach(sheet -> {
            sheet.check().ifPresent(check -> check.outcomes().forEach(outcome -> rules.put(outcome.rule().id(), outcome.rule())));
            sheet.inputs().forEach(input -> artifacts.putIfAbsent(RepositoryPath.of(sheet, input.file()), input.sha256()));
        });
        run.policy().files().forEach(file -> artifacts.putIfAbsent(RepositoryPath.of(file.file()), file.sha256()));
    }

    /** The whole document, with a line feed at its end: the same bytes for the same run. */
    public String text() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(JsonReport.printer());
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            run(json);
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text + "\n";
    }

    private void run(JsonGenerator json) throws IOException {
        SarifLocation locations = new SarifLocation(json, excerpts, new ArrayList<>(artifacts.keySet()));
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "clausecheck");
        json.writeStringField("version", run.tool());
        json.writeStringField("semanticVersion", run.tool());
        json.writeStringField("informationUri", HOME);
        new SarifRules(json, excerpts).write(rules.values());
        json.writeEndObject();
        json.writeEndObject();
        invocation(json, locations);
        json.writeObjectFieldStart("originalUriBaseIds");
        json.writeObjectFieldStart(ROOT);
        SarifRules.text(json, "description", "The folder in which clausecheck ran.");
        json.writeEndObject();
        json.writeEndObject();
        artifacts(json, locations);
        json.writeStringField("columnKind", "unicodeCodePoints");
        results(json, locations);
        json.writeObjectFieldStart("properties");
        JsonReport.provenance(json, run);
        json.writeArrayFieldStart("sheets");
        for (SheetResult sheet : run.sheets()) {
            json.writeStartObject();
            JsonSheet.head(json, sheet);
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonReport.policy(json, run.policy());
        json.writeEndObject();
    }

    /** The run failed as a whole if an input could not be checked; what is wrong with it is told by results, which hosts show. */
    private void invocation(JsonGenerator json, SarifLocation locations) throws IOException {
        List<SheetResult> unusable = run.sheets().stream().filter(sheet -> sheet.check().isEmpty()).toList();
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", unusable.isEmpty() && run.errors().isEmpty());
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (SheetResult sheet : unusable) {
            notification(json, sheet.file() + " was not checked: " + sheet.errors().size() + (sheet.errors().size() == 1 ? " error."
                    : " errors."));
            json.writeArrayFieldStart("locations");
            for (InputError error : sheet.errors()) {
                locations.write(sheet, error.place());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        for (String error : run.errors()) {
            notification(json, error);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    /** Opens a notification; the caller closes it. */
    private static void notification(JsonGenerator json, String message) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("descriptor");
        json.writeStringField("id", SarifRules.INPUT);
        json.writeNumberField("index", 0);
        json.writeEndObject();
        json.writeStringField("level", "error");
        SarifRules.text(json, "message", SarifResult.escaped(message));
    }

    private void artifacts(JsonGenerator json, SarifLocation locations) throws IOException {
        Set<String> policy = run.policy().files().stream().map(file -> RepositoryPath.of(file.file())).collect(Collectors.toSet());
        json.writeArrayFieldStart("artifacts");
        for (Map.Entry<String, String> artifact : artifacts.entrySet()) {
            json.writeStartObject();
            json.writeObjectFieldStart("location");
            locations.address(artifact.getKey());
            json.writeEndObject();
            json.writeArrayFieldStart("roles");
            json.writeString(policy.contains(artifact.getKey()) ? "userSpecifiedConfiguration" : "analysisTarget");
            if (artifact.getKey().equals(RepositoryPath.STANDARD_INPUT)) {
                json.writeString("standardStream");
            }
            json.writeEndArray();
            json.writeStringField("mimeType", artifact.getKey().endsWith(".yaml") ? "application/yaml" : "application/json");
            json.writeStringField("encoding", "UTF-8");
            json.writeObjectFieldStart("hashes");
            json.writeStringField("sha-256", artifact.getValue());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void results(JsonGenerator json, SarifLocation locations) throws IOException {
        List<Outcome> open = run.sheets().stream().flatMap(sheet -> sheet.check().stream()).flatMap(SarifReport::open).toList();
        // of both, SARIF wants every result of a run to speak, or none
        boolean compared = run.sheets().stream().anyMatch(sheet -> sheet.comparison().isPresent())
                || open.stream().anyMatch(outcome -> outcome.disposition().novelty().isPresent());
        boolean waived = open.stream().anyMatch(outcome -> outcome.disposition().waived().isPresent());
        List<String> described = new ArrayList<>(rules.keySet());
        described.addAll(List.of(SarifRules.INPUT, SarifRules.POLICY));
        SarifResult results = new SarifResult(json, locations, described, compared, waived);
        json.writeArrayFieldStart("results");
        for (SheetResult sheet : run.sheets()) {
            for (InputError error : sheet.errors()) {
                results.error(sheet, error);
            }
            for (Outcome outcome : sheet.check().stream().flatMap(SarifReport::open).toList()) {
                results.outcome(sheet, outcome);
            }
            for (Resolved resolved : sheet.comparison().map(Comparison::resolved).orElse(List.of())) {
                results.resolved(sheet, resolved);
            }
        }
        for (PolicyNotice notice : run.policy().notices()) {
            results.notice(notice);
        }
        json.writeEndArray();
    }

    private static Stream<Outcome> open(Check check) {
        return check.outcomes().stream().filter(Outcome::isOpen);
    }
}
