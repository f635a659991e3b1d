package org.clausecheck.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonGenerator;
import org.clausecheck.finding.Location;
import org.clausecheck.finding.Novelty;
import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Result;
import org.clausecheck.finding.Rule;
import org.clausecheck.finding.Waived;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.read.InputError;

/** Writes results in SARIF, each with a location. */
final class SarifResult {

    /** The version in the name lets consumers of old fingerprints tell when they are made otherwise. */
    private static final String FINGERPRINT = "clausecheck/v1";

    private final JsonGenerator json;
    private final SarifLocation locations;
    private final List<String> ruleIds;
    private final boolean compared;
    private final boolean waived;

    /**
     * Writes to this generator.
     *
     * @param ruleIds  the rules that the run describes, in their order there
     * @param compared whether every result says whether it was there before
     * @param waived   whether every result says whether it is waived
     */
    SarifResult(JsonGenerator json, SarifLocation locations, List<String> ruleIds, boolean compared, boolean waived) {
        this.json = json;
        this.locations = locations;
        this.ruleIds = ruleIds;
        this.compared = compared;
        this.waived = waived;
    }

    /** A finding or undecided outcome. */
    void outcome(SheetResult sheet, Outcome outcome) throws IOException {
        Rule rule = outcome.rule();
        head(rule.id(), kind(outcome.result()), outcome.result() == Result.FAILED
                ? Optional.of(SarifRules.level(rule.kind(), rule.severity())) : Optional.empty(),
                escaped(outcome.message() + " Remedy: " + rule.remedy()) + seeAlso(outcome));
        if (outcome.isFinding()) {
            json.writeNumberField("rank", SarifRules.rank(rule.severity()));
        }
        outcomeLocations(sheet, outcome);
        fingerprint(outcome.fingerprint());
        suppressions(outcome.disposition().waived());
        state(outcome.disposition().novelty().map(Words::of));
        properties(sheet, Words.of(outcome.result()), Words.of(rule.kind()), Words.of(rule.severity()));
        json.writeStringField("mark", outcome.mark());
        if (outcome.result() == Result.UNDECIDED) {
            JsonOutcome.strings(json, "missing", outcome.missing().stream().map(why -> why.place().pointer()).distinct().toList());
        }
        JsonOutcome.strings(json, "evidence", outcome.evidence().stream().map(Why::text).distinct().toList());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** What makes an input unusable: a problem of the file, hence a result. */
    void error(SheetResult sheet, InputError error) throws IOException {
        head(SarifRules.INPUT, "fail", Optional.of("error"), escaped(error.message() + error.suggestion().map(text -> " (" + text + ")")
                .orElse("")));
        json.writeArrayFieldStart("locations");
        locations.write(sheet, error.place());
        json.writeEndArray();
        suppressions(Optional.empty());
        state(Optional.empty());
        json.writeEndObject();
    }

    /** What is to be said about an entry of a policy file: a problem if it keeps the command from succeeding, else by the way. */
    void notice(PolicyNotice notice) throws IOException {
        head(SarifRules.POLICY, notice.grave() ? "fail" : "informational", notice.grave() ? Optional.of("error") : Optional.empty(),
                escaped(notice.message() + notice.suggestion().map(text -> " (" + text + ")").orElse("")));
        json.writeArrayFieldStart("locations");
        locations.at(RepositoryPath.of(notice.place().file()), notice.place());
        json.writeEndArray();
        suppressions(Optional.empty());
        state(Optional.empty());
        json.writeEndObject();
    }

    /** What was found before and is no longer; it stands at the sheet as a whole, for its old place is gone. */
    void resolved(SheetResult sheet, Resolved resolved) throws IOException {
        head(resolved.rule(), kind(resolved.result()), resolved.result() == Result.FAILED
                ? Optional.of(SarifRules.level(resolved.kind(), resolved.severity())) : Optional.empty(), escaped(resolved.message()));
        json.writeArrayFieldStart("locations");
        locations.write(sheet, Place.wholeFile(sheet.file()));
        json.writeEndArray();
        fingerprint(resolved.fingerprint());
        suppressions(Optional.empty());
        state(Optional.of("absent"));
        properties(sheet, Words.of(resolved.result()), Words.of(resolved.kind()), Words.of(resolved.severity()));
        json.writeEndObject();
        json.writeEndObject();
    }

    /**
     * Opens a result. An undecided one is {@code open}: the rule was evaluated and there was too little information to decide. SARIF gives
     * such a result the level {@code none}; code hosts show it all the same.
     */
    private void head(String rule, String kind, Optional<String> level, String message) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", rule);
        int index = ruleIds.indexOf(rule);
        if (index >= 0) {
            json.writeNumberField("ruleIndex", index);
        }
        json.writeStringField("kind", kind);
        json.writeStringField("level", level.orElse("none"));
        SarifRules.text(json, "message", message);
    }

    private static String kind(Result result) {
        return result == Result.FAILED ? "fail" : "open";
    }

    /** Links to the related locations that are concerned as well: hosts show only those that a message names. */
    private static String seeAlso(Outcome outcome) {
        List<Location> others = others(outcome);
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < others.size(); i++) {
            String text = others.get(i).clause().map(clause -> "clause " + clause).orElse(others.get(i).place().pointer());
            links.append(i == 0 ? " See also [" : ", [").append(escaped(text).replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]"))
                    .append("](").append(i + 1).append(')');
        }
        return links.isEmpty() ? "" : links.append('.').toString();
    }

    private static List<Location> others(Outcome outcome) {
        return outcome.locations().stream().skip(1).distinct().toList();
    }

    /**
     * The first location is where the result stands. All others are related: SARIF keeps several locations for what can only be mended at
     * every one of them, while a clash of clauses is mended at either.
     */
    private void outcomeLocations(SheetResult sheet, Outcome outcome) throws IOException {
        json.writeArrayFieldStart("locations");
        Location first = outcome.locations().stream().findFirst().orElse(new Location(Place.wholeFile(sheet.file()), Optional.empty()));
        locations.write(sheet, first.place(), first.clause().map(clause -> "clause " + clause), Optional.empty());
        json.writeEndArray();
        json.writeArrayFieldStart("relatedLocations");
        int id = 1;
        for (Location location : others(outcome)) {
            locations.write(sheet, location.place(), Optional.of(location.clause().map(clause -> "clause " + clause)
                    .orElse("concerned as well")), Optional.of(id++));
        }
        for (Why.Missing missing : outcome.missing().stream().distinct().toList()) {
            locations.write(sheet, missing.place(), Optional.of("missing: " + missing.text()), Optional.of(id++));
        }
        json.writeEndArray();
    }

    private void fingerprint(String fingerprint) throws IOException {
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField(FINGERPRINT, fingerprint);
        json.writeEndObject();
    }

    private void suppressions(Optional<Waived> waiver) throws IOException {
        if (!waived) {
            return;
        }
        json.writeArrayFieldStart("suppressions");
        if (waiver.isPresent()) {
            Waived said = waiver.get();
            json.writeStartObject();
            json.writeStringField("kind", "external");
            json.writeStringField("status", "accepted");
            json.writeStringField("justification", said.reason());
            json.writeFieldName("location");
            locations.at(RepositoryPath.of(said.at().file()), said.at());
            json.writeObjectFieldStart("properties");
            json.writeStringField("requestedBy", said.requestedBy());
            json.writeStringField("approvedBy", said.approvedBy());
            json.writeStringField("created", said.created().toString());
            json.writeStringField("expires", said.expires().toString());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** A result of a sheet that nothing was compared with is new beside a compared one: it stood in no baseline. */
    private void state(Optional<String> state) throws IOException {
        if (compared) {
            json.writeStringField("baselineState", state.orElse(Words.of(Novelty.NEW)));
        }
    }

    /** Opens the properties; the caller closes them. */
    private void properties(SheetResult sheet, String outcome, String kind, String severity) throws IOException {
        json.writeObjectFieldStart("properties");
        if (sheet.check().isPresent()) {
            json.writeStringField("sheet", sheet.check().get().id());
        }
        json.writeStringField("outcome", outcome);
        json.writeStringField("kind", kind);
        json.writeStringField("severity", severity);
    }

    /** A text as a SARIF message: its braces are no placeholders, its brackets no links. */
    static String escaped(String text) {
        return text.replace("{", "{{").replace("}", "}}").replace("](", "] (");
    }
}
