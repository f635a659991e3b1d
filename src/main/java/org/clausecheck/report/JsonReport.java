package org.clausecheck.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import org.clausecheck.finding.Check;
import org.clausecheck.finding.Kind;
import org.clausecheck.finding.Location;
import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Result;
import org.clausecheck.finding.Rule;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.read.InputError;

/** The report for programs; its schema is the resource {@code report.schema.json}. */
public final class JsonReport {

    /** Version of the report's shape; a change that breaks readers raises it. */
    public static final String SCHEMA_VERSION = "1";

    private final Run run;

    /** A report of one run. */
    public JsonReport(Run run) {
        this.run = run;
    }

    /** The whole document, with a line feed at its end: the same bytes for the same run. */
    public String text() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(printer());
            write(json);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text + "\n";
    }

    /** Two spaces and line feeds, whatever the machine. */
    static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(indenter);
        printer.indentObjectsWith(indenter);
        return printer;
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("schemaVersion", SCHEMA_VERSION);
        json.writeObjectFieldStart("tool");
        json.writeStringField("name", "clausecheck");
        json.writeStringField("version", run.tool());
        json.writeEndObject();
        json.writeObjectFieldStart("ruleSet");
        json.writeStringField("version", run.ruleSet());
        json.writeStringField("hash", run.ruleHash());
        json.writeNumberField("rules", run.ruleCount());
        json.writeNumberField("ran", run.ranRules());
        if (run.selection().isPresent()) {
            json.writeStringField("selection", run.selection().get());
        }
        json.writeEndObject();
        json.writeStringField("asOf", run.asOf().toString());
        json.writeStringField("failLevel", Words.of(run.failLevel()));
        json.writeArrayFieldStart("sheets");
        for (SheetResult sheet : run.sheets()) {
            sheet(json, sheet);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("errors");
        for (String error : run.errors()) {
            json.writeStartObject();
            json.writeStringField("message", error);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void sheet(JsonGenerator json, SheetResult sheet) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", sheet.file());
        if (sheet.check().isPresent()) {
            check(json, sheet.check().get());
        }
        json.writeArrayFieldStart("errors");
        for (InputError error : sheet.errors()) {
            json.writeStartObject();
            json.writeStringField("file", error.place().file());
            json.writeNumberField("line", error.place().line());
            json.writeNumberField("column", error.place().column());
            json.writeStringField("pointer", error.place().pointer());
            json.writeStringField("message", error.message());
            if (error.suggestion().isPresent()) {
                json.writeStringField("suggestion", error.suggestion().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void check(JsonGenerator json, Check check) throws IOException {
        json.writeStringField("id", check.id());
        json.writeStringField("asOf", check.asOf().toString());
        json.writeStringField("verdict", Words.of(check.verdict(run.failLevel())));
        json.writeObjectFieldStart("counts");
        Map<Result, Integer> counts = check.counts();
        json.writeNumberField("notApplicable", counts.get(Result.NOT_APPLICABLE));
        json.writeNumberField("passed", counts.get(Result.PASSED));
        for (Kind kind : Kind.values()) {
            json.writeNumberField(Words.of(kind), check.gravest().values().stream()
                    .filter(outcome -> outcome.isFinding() && outcome.rule().kind() == kind).count());
        }
        json.writeNumberField("undecided", counts.get(Result.UNDECIDED));
        json.writeEndObject();
        json.writeArrayFieldStart("findings");
        for (Outcome outcome : check.findings()) {
            finding(json, outcome);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("undecided");
        for (Outcome outcome : check.undecided()) {
            undecided(json, outcome);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("outcomes");
        for (Outcome outcome : check.outcomes()) {
            json.writeStartObject();
            json.writeStringField("rule", outcome.rule().id());
            json.writeStringField("outcome", Words.of(outcome.result()));
            if (outcome.subject().isPresent()) {
                json.writeStringField("subject", outcome.subject().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        strings(json, "notChecked", check.unchecked().stream().flatMap(location -> location.clause().stream()).toList());
    }

    private static void finding(JsonGenerator json, Outcome outcome) throws IOException {
        Rule rule = outcome.rule();
        json.writeStartObject();
        json.writeStringField("rule", rule.id());
        json.writeStringField("kind", Words.of(rule.kind()));
        json.writeStringField("severity", Words.of(rule.severity()));
        json.writeStringField("title", rule.title());
        json.writeStringField("message", outcome.message());
        json.writeStringField("remedy", rule.remedy());
        citations(json, rule);
        json.writeStringField("mark", outcome.mark());
        locations(json, outcome.locations());
        evidence(json, outcome.evidence());
        json.writeStringField("fingerprint", outcome.fingerprint());
        json.writeEndObject();
    }

    private static void undecided(JsonGenerator json, Outcome outcome) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", outcome.rule().id());
        json.writeStringField("kind", Words.of(outcome.rule().kind()));
        json.writeStringField("severity", Words.of(outcome.rule().severity()));
        json.writeStringField("title", outcome.rule().title());
        strings(json, "clauses", outcome.locations().stream().flatMap(location -> location.clause().stream()).distinct().toList());
        strings(json, "missing", outcome.missing().stream().map(why -> why.place().pointer()).distinct().toList());
        json.writeStringField("message", outcome.message());
        json.writeStringField("mark", outcome.mark());
        locations(json, outcome.locations());
        evidence(json, outcome.evidence());
        json.writeStringField("fingerprint", outcome.fingerprint());
        json.writeEndObject();
    }

    static void citations(JsonGenerator json, Rule rule) throws IOException {
        json.writeArrayFieldStart("citations");
        for (Rule.Citation citation : rule.citations()) {
            json.writeStartObject();
            json.writeStringField("text", citation.text());
            json.writeStringField("mark", citation.mark());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void locations(JsonGenerator json, List<Location> locations) throws IOException {
        json.writeArrayFieldStart("locations");
        for (Location location : locations) {
            json.writeStartObject();
            place(json, location.place());
            if (location.clause().isPresent()) {
                json.writeStringField("clause", location.clause().get());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void place(JsonGenerator json, Place place) throws IOException {
        json.writeStringField("file", place.file());
        json.writeStringField("pointer", place.pointer());
        json.writeNumberField("line", place.line());
        json.writeNumberField("column", place.column());
    }

    private static void evidence(JsonGenerator json, List<Why> evidence) throws IOException {
        json.writeArrayFieldStart("evidence");
        for (Why why : evidence) {
            json.writeStartObject();
            json.writeStringField("kind", kind(why));
            json.writeStringField("text", why.text());
            Optional<Place> at = why.at();
            if (at.isPresent()) {
                place(json, at.get());
            }
            if (why instanceof Why.TableRow row) {
                json.writeStringField("table", row.table());
                json.writeStringField("row", row.row());
                json.writeStringField("citation", row.citation());
                json.writeStringField("mark", row.mark());
                if (!row.caution().isEmpty()) {
                    json.writeStringField("caution", row.caution());
                }
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String kind(Why why) {
        return why instanceof Why.Seen ? "seen" : why instanceof Why.Missing ? "missing" : why instanceof Why.TableRow ? "table-row"
                : why instanceof Why.Absent ? "absent" : "note";
    }

    static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
