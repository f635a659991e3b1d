package org.clausecheck.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import org.clausecheck.logic.Words;

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
        provenance(json, run);
        request(json, run.request());
        json.writeArrayFieldStart("sheets");
        for (SheetResult sheet : run.sheets()) {
            json.writeStartObject();
            JsonSheet.write(json, sheet);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("errors");
        for (String error : run.errors()) {
            json.writeStartObject();
            json.writeStringField("message", error);
            json.writeEndObject();
        }
        json.writeEndArray();
        policy(json, run.policy());
        if (run.statistics().isPresent()) {
            json.writeObjectFieldStart("statistics");
            new StatisticsReport(run.statistics().get()).json(json);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** What was used of the team's policy and what is to be said about it; nothing if there is no policy file. */
    static void policy(JsonGenerator json, PolicyUse policy) throws IOException {
        if (policy.files().isEmpty() && policy.notices().isEmpty()) {
            return;
        }
        json.writeObjectFieldStart("policy");
        JsonSheet.inputs(json, "files", policy.files());
        json.writeArrayFieldStart("notices");
        for (PolicyNotice notice : policy.notices()) {
            json.writeStartObject();
            notice(json, notice);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** What was asked; nothing if the sheets and the day say it all. */
    private static void request(JsonGenerator json, Request request) throws IOException {
        if (request.equals(Request.PLAIN)) {
            return;
        }
        json.writeObjectFieldStart("request");
        JsonOutcome.strings(json, "named", request.named());
        JsonOutcome.strings(json, "options", request.options());
        packs(json, request.packs());
        json.writeEndObject();
    }

    private static void packs(JsonGenerator json, List<PackFolder> packs) throws IOException {
        json.writeArrayFieldStart("packs");
        for (PackFolder pack : packs) {
            json.writeStartObject();
            json.writeStringField("kind", pack.kind());
            json.writeStringField("folder", pack.folder());
            json.writeStringField("sha256", pack.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The members of what is to be said about an entry of a policy file. */
    static void notice(JsonGenerator json, PolicyNotice notice) throws IOException {
        json.writeStringField("kind", Words.of(notice.kind()));
        json.writeBooleanField("grave", notice.grave());
        JsonOutcome.place(json, notice.place());
        json.writeStringField("message", notice.message());
        if (notice.suggestion().isPresent()) {
            json.writeStringField("suggestion", notice.suggestion().get());
        }
    }

    /** The members that say what made the run: versions, rule set, selection, day and fail level. */
    static void provenance(JsonGenerator json, Run run) throws IOException {
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
    }
}
