package org.clausecheck.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;
import org.clausecheck.finding.Location;
import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Rule;
import org.clausecheck.finding.Disposition;
import org.clausecheck.finding.Waived;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;

/** Writes findings and undecided outcomes as JSON, the same in every report that holds them. */
final class JsonOutcome {

    private JsonOutcome() {
    }

    /** The members of a finding, within an object that the caller opened. */
    static void finding(JsonGenerator json, Outcome outcome) throws IOException {
        Rule rule = outcome.rule();
        head(json, rule);
        json.writeStringField("message", outcome.message());
        json.writeStringField("remedy", rule.remedy());
        citations(json, rule);
        json.writeStringField("mark", outcome.mark());
        locations(json, outcome.locations());
        evidence(json, outcome.evidence());
        json.writeStringField("fingerprint", outcome.fingerprint());
        disposition(json, outcome.disposition());
    }

    /** The members of an undecided outcome, within an object that the caller opened. */
    static void undecided(JsonGenerator json, Outcome outcome) throws IOException {
        head(json, outcome.rule());
        strings(json, "clauses", outcome.locations().stream().flatMap(location -> location.clause().stream()).distinct().toList());
        strings(json, "missing", outcome.missing().stream().map(why -> why.place().pointer()).distinct().toList());
        json.writeStringField("message", outcome.message());
        json.writeStringField("mark", outcome.mark());
        locations(json, outcome.locations());
        evidence(json, outcome.evidence());
        json.writeStringField("fingerprint", outcome.fingerprint());
        disposition(json, outcome.disposition());
    }

    private static void head(JsonGenerator json, Rule rule) throws IOException {
        json.writeStringField("rule", rule.id());
        json.writeStringField("kind", Words.of(rule.kind()));
        json.writeStringField("severity", Words.of(rule.severity()));
        json.writeStringField("title", rule.title());
    }

    private static void disposition(JsonGenerator json, Disposition disposition) throws IOException {
        if (disposition.novelty().isPresent()) {
            json.writeStringField("baselineState", Words.of(disposition.novelty().get()));
        }
        if (disposition.waived().isPresent()) {
            Waived waiver = disposition.waived().get();
            json.writeObjectFieldStart("waiver");
            json.writeStringField("reason", waiver.reason());
            json.writeStringField("requestedBy", waiver.requestedBy());
            json.writeStringField("approvedBy", waiver.approvedBy());
            json.writeStringField("created", waiver.created().toString());
            json.writeStringField("expires", waiver.expires().toString());
            place(json, waiver.at());
            json.writeEndObject();
        }
    }

    /** The sources of a rule. */
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

    /** The members of a place. */
    static void place(JsonGenerator json, Place place) throws IOException {
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

    /** A list of texts. */
    static void strings(JsonGenerator json, String name, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
