package org.clausecheck.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import org.clausecheck.finding.Outcome;
import org.clausecheck.sheet.read.InputError;

/**
 * The report for programs that read line by line: one object a line, whose {@code type} says what it is. Every line of a sheet names its
 * file and, where it could be read, its id; so lines can be filtered, sorted and joined on their own. The schema of a line is the resource
 * {@code report-line.schema.json}.
 */
public final class JsonLinesReport {

    private static final JsonFactory JSON = new JsonFactory();

    private final Run run;
    private final StringBuilder out = new StringBuilder();

    /** A report of one run. */
    public JsonLinesReport(Run run) {
        this.run = run;
    }

    /** All lines: the run first, then sheet after sheet, then the policy files and what belongs to no file. */
    public String text() {
        line("run", json -> JsonReport.provenance(json, run));
        run.sheets().forEach(this::sheet);
        if (!run.policy().files().isEmpty()) {
            line("policy", json -> JsonSheet.inputs(json, "files", run.policy().files()));
        }
        run.policy().notices().forEach(notice -> line("notice", json -> JsonReport.notice(json, notice)));
        run.errors().forEach(error -> line("error", json -> json.writeStringField("message", error)));
        return out.toString();
    }

    private void sheet(SheetResult sheet) {
        line("sheet", json -> {
            JsonSheet.head(json, sheet);
            if (sheet.comparison().isPresent()) {
                json.writeStringField("comparedWith", sheet.comparison().get().before());
            }
        });
        sheet.errors().forEach(error -> line(sheet, "error", json -> error(json, error)));
        sheet.check().ifPresent(check -> {
            for (Outcome outcome : check.findings()) {
                line(sheet, "finding", json -> JsonOutcome.finding(json, outcome));
            }
            for (Outcome outcome : check.undecided()) {
                line(sheet, "undecided", json -> JsonOutcome.undecided(json, outcome));
            }
        });
        sheet.comparison().ifPresent(comparison -> {
            comparison.resolved().forEach(resolved -> line(sheet, "resolved", json -> JsonSheet.resolved(json, resolved)));
            comparison.changes().forEach(change -> line(sheet, "change", json -> JsonSheet.change(json, change)));
        });
    }

    /** An error may stand in a filed agreement: its own place is a member of the line, beside the file of the sheet. */
    private static void error(JsonGenerator json, InputError error) throws IOException {
        json.writeObjectFieldStart("at");
        JsonOutcome.place(json, error.place());
        json.writeEndObject();
        json.writeStringField("message", error.message());
        if (error.suggestion().isPresent()) {
            json.writeStringField("suggestion", error.suggestion().get());
        }
    }

    private void line(SheetResult sheet, String type, Members members) {
        line(type, json -> {
            json.writeStringField("file", sheet.file());
            if (sheet.check().isPresent()) {
                json.writeStringField("sheet", sheet.check().get().id());
            }
            members.write(json);
        });
    }

    private void line(String type, Members members) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("type", type);
            members.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        // a changed term is shown as it stands in its draft, line breaks between its tokens included; within a text JSON has none
        out.append(text.toString().replace('\r', ' ').replace('\n', ' ')).append('\n');
    }

    /** Writes the members of a line. */
    private interface Members {
        void write(JsonGenerator json) throws IOException;
    }
}
