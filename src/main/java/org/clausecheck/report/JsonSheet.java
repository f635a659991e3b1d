package org.clausecheck.report;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;
import org.clausecheck.finding.Check;
import org.clausecheck.finding.Kind;
import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Result;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.read.InputError;

/** Writes what came of a sheet as JSON, the same in every report that holds it. */
final class JsonSheet {

    private JsonSheet() {
    }

    /** The members of a sheet's entry, within an object that the caller opened. */
    static void write(JsonGenerator json, SheetResult sheet) throws IOException {
        head(json, sheet);
        if (sheet.check().isPresent()) {
            outcomes(json, sheet.check().get());
        }
        if (sheet.comparison().isPresent()) {
            json.writeObjectFieldStart("comparison");
            comparison(json, sheet.comparison().get());
            json.writeEndObject();
        }
        json.writeArrayFieldStart("errors");
        for (InputError error : sheet.errors()) {
            json.writeStartObject();
            error(json, error);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The members of an error of input. */
    static void error(JsonGenerator json, InputError error) throws IOException {
        json.writeStringField("file", error.place().file());
        json.writeNumberField("line", error.place().line());
        json.writeNumberField("column", error.place().column());
        json.writeStringField("pointer", error.place().pointer());
        json.writeStringField("message", error.message());
        if (error.suggestion().isPresent()) {
            json.writeStringField("suggestion", error.suggestion().get());
        }
    }

    /** What a sheet comes to, without the single outcomes: its name, its verdict, how many rules ended how, and the files it was read from. */
    static void head(JsonGenerator json, SheetResult sheet) throws IOException {
        json.writeStringField("file", sheet.file());
        if (sheet.check().isPresent()) {
            Check check = sheet.check().get();
            json.writeStringField("id", check.id());
            json.writeStringField("asOf", check.asOf().toString());
            json.writeStringField("failLevel", Words.of(sheet.failLevel()));
            json.writeStringField("verdict", Words.of(check.verdict(sheet.failLevel())));
            json.writeStringField("evaluated", Words.of(check.evaluated(sheet.failLevel())));
            counts(json, check);
        }
        inputs(json, "inputs", sheet.inputs());
        if (sheet.settings().isPresent()) {
            JsonSettings.write(json, sheet.settings().get());
        }
    }

    /** Files that were read, each with its hash. */
    static void inputs(JsonGenerator json, String name, List<InputFile> files) throws IOException {
        json.writeArrayFieldStart(name);
        for (InputFile input : files) {
            json.writeStartObject();
            json.writeStringField("file", input.file());
            json.writeStringField("sha256", input.sha256());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void counts(JsonGenerator json, Check check) throws IOException {
        json.writeObjectFieldStart("counts");
        Map<Result, Integer> counts = check.counts();
        json.writeNumberField("notApplicable", counts.get(Result.NOT_APPLICABLE));
        json.writeNumberField("passed", counts.get(Result.PASSED));
        for (Kind kind : Kind.values()) {
            json.writeNumberField(Words.of(kind), check.gravest().values().stream()
                    .filter(outcome -> outcome.isFinding() && outcome.rule().kind() == kind).count());
        }
        json.writeNumberField("undecided", counts.get(Result.UNDECIDED));
        json.writeNumberField("waived", check.waived());
        json.writeNumberField("unchanged", check.unchanged());
        json.writeEndObject();
    }

    private static void outcomes(JsonGenerator json, Check check) throws IOException {
        json.writeArrayFieldStart("findings");
        for (Outcome outcome : check.findings()) {
            json.writeStartObject();
            JsonOutcome.finding(json, outcome);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("undecided");
        for (Outcome outcome : check.undecided()) {
            json.writeStartObject();
            JsonOutcome.undecided(json, outcome);
            json.writeEndObject();
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
        JsonOutcome.strings(json, "notChecked", check.unchecked().stream().flatMap(location -> location.clause().stream()).toList());
    }

    private static void comparison(JsonGenerator json, Comparison comparison) throws IOException {
        json.writeStringField("before", comparison.before());
        json.writeArrayFieldStart("changes");
        for (Change change : comparison.changes()) {
            json.writeStartObject();
            change(json, change);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("resolved");
        for (Resolved resolved : comparison.resolved()) {
            json.writeStartObject();
            resolved(json, resolved);
            json.writeEndObject();
        }
        json.writeEndArray();
        if (comparison.draft().isPresent()) {
            json.writeObjectFieldStart("draft");
            draft(json, comparison.draft().get());
            json.writeEndObject();
        }
    }

    private static void draft(JsonGenerator json, OldDraft draft) throws IOException {
        json.writeStringField("pairing", Words.of(draft.pairing()));
        if (draft.verdict().isPresent()) {
            json.writeStringField("verdict", Words.of(draft.verdict().get()));
        }
        inputs(json, "inputs", draft.inputs());
        json.writeArrayFieldStart("origins");
        for (OldDraft.Origin origin : draft.origins()) {
            json.writeStartObject();
            json.writeStringField("fingerprint", origin.fingerprint());
            if (origin.earlier().isPresent()) {
                json.writeObjectFieldStart("earlier");
                json.writeStringField("outcome", Words.of(origin.earlier().get().result()));
                json.writeStringField("message", origin.earlier().get().message());
                json.writeEndObject();
            }
            JsonOutcome.strings(json, "changes", origin.changes().stream().map(Change::pointer).toList());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The members of a term that differs; the values are those of the drafts. */
    static void change(JsonGenerator json, Change change) throws IOException {
        json.writeStringField("pointer", change.pointer());
        if (change.clause().isPresent()) {
            json.writeStringField("clause", change.clause().get());
        }
        value(json, "before", change.before(), "old", change.old());
        value(json, "after", change.after(), "now", change.now());
    }

    private static void value(JsonGenerator json, String name, Optional<String> value, String at, Optional<Place> place) throws IOException {
        if (value.isPresent()) {
            json.writeFieldName(name);
            json.writeRawValue(value.get());
        }
        if (place.isPresent()) {
            json.writeObjectFieldStart(at);
            JsonOutcome.place(json, place.get());
            json.writeEndObject();
        }
    }

    /** The members of what was found before and is no longer. */
    static void resolved(JsonGenerator json, Resolved resolved) throws IOException {
        json.writeStringField("rule", resolved.rule());
        json.writeStringField("kind", Words.of(resolved.kind()));
        json.writeStringField("severity", Words.of(resolved.severity()));
        json.writeStringField("title", resolved.title());
        json.writeStringField("outcome", Words.of(resolved.result()));
        json.writeStringField("message", resolved.message());
        json.writeStringField("fingerprint", resolved.fingerprint());
        if (resolved.ending().isPresent()) {
            json.writeStringField("now", Words.of(resolved.ending().get()));
        }
        if (resolved.at().isPresent()) {
            json.writeObjectFieldStart("at");
            JsonOutcome.place(json, resolved.at().get());
            json.writeEndObject();
        }
    }
}
