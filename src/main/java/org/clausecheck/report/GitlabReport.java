package org.clausecheck.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import org.clausecheck.finding.Kind;
import org.clausecheck.finding.Novelty;
import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Rule;
import org.clausecheck.finding.Severity;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Sha256;
import org.clausecheck.sheet.read.InputError;

/**
 * GitLab's code quality report: a list of issues, which GitLab compares with those of the target branch by their fingerprints. It knows no
 * suppression: what is waived or was there before stays in the list, as information, so that nothing seems to have been mended.
 */
public final class GitlabReport {

    private final Run run;
    private final Map<String, Integer> fingerprints = new LinkedHashMap<>();

    /** A report of one run. */
    public GitlabReport(Run run) {
        this.run = run;
    }

    /** The whole list, with a line feed at its end; empty brackets if there is nothing to tell. */
    public String text() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(JsonReport.printer());
            json.writeStartArray();
            for (SheetResult sheet : run.sheets()) {
                for (InputError error : sheet.errors()) {
                    issue(json, Optional.of(sheet), "input", error.message() + error.suggestion().map(said -> " (" + said + ")")
                            .orElse(""), "blocker",
                            RepositoryPath.of(sheet, error.place()), error.place(), Sha256.of("input\n" + sheet.file() + "\n"
                                    + error.place().pointer() + "\n" + error.message()));
                }
                for (Outcome outcome : sheet.check().map(check -> check.outcomes().stream().filter(Outcome::isOpen).toList())
                        .orElse(List.of())) {
                    outcome(json, sheet, outcome);
                }
            }
            for (PolicyNotice notice : run.policy().notices()) {
                issue(json, Optional.empty(), "policy", notice.message() + notice.suggestion().map(said -> " (" + said + ")").orElse(""),
                        notice.grave() ? "critical" : "info",
                        RepositoryPath.of(notice.place().file()), notice.place(), Sha256.of("policy\n" + notice.kind() + "\n"
                                + notice.place().file() + "\n" + notice.message()));
            }
            for (String error : run.errors()) {
                issue(json, Optional.empty(), "input", error, "blocker", ".", Place.wholeFile("."), Sha256.of("run\n" + error));
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text + "\n";
    }

    private void outcome(JsonGenerator json, SheetResult sheet, Outcome outcome) throws IOException {
        Rule rule = outcome.rule();
        Place place = outcome.locations().stream().findFirst().map(location -> location.place()).orElse(Place.wholeFile(sheet.file()));
        String standing = outcome.disposition().waived().map(waiver -> "Waived " + Provenance.waiver(waiver) + ". ")
                .orElse(outcome.disposition().novelty().equals(Optional.of(Novelty.UNCHANGED)) ? "There before. " : "");
        String description = standing + (outcome.isFinding() ? "" : "Undecided: ") + rule.title() + ". " + outcome.message()
                + " Remedy: " + rule.remedy();
        // the sheet's id tells apart what the same file says in two places; a renamed file keeps its fingerprints
        issue(json, Optional.of(sheet), rule.id(), description, severity(sheet, outcome), RepositoryPath.of(sheet, place), place,
                Sha256.of(sheet.check().map(check -> check.id()).orElse("") + "\n" + outcome.fingerprint()));
    }

    /** Four severities to GitLab's upper four; an advisory is a step lower, what keeps the sheet undecided is major. */
    private static String severity(SheetResult sheet, Outcome outcome) {
        if (!outcome.disposition().counts()) {
            return "info";
        }
        if (!outcome.isFinding()) {
            return sheet.decides(outcome) ? "major" : "info";
        }
        UnaryOperator<String> lower = outcome.rule().kind() == Kind.ADVISORY ? GitlabReport::lower : UnaryOperator.identity();
        return lower.apply(severity(outcome.rule().severity()));
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case CRITICAL -> "blocker";
            case HIGH -> "critical";
            case MEDIUM -> "major";
            case LOW -> "minor";
        };
    }

    private static String lower(String severity) {
        return switch (severity) {
            case "blocker" -> "critical";
            case "critical" -> "major";
            case "major" -> "minor";
            default -> "info";
        };
    }

    private void issue(JsonGenerator json, Optional<SheetResult> sheet, String check, String description, String severity, String path,
            Place place, String fingerprint)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "issue");
        json.writeStringField("check_name", check);
        json.writeStringField("description", description);
        json.writeStringField("severity", severity);
        json.writeStringField("fingerprint", distinct(fingerprint.substring(0, 32)));
        json.writeObjectFieldStart("location");
        json.writeStringField("path", path);
        json.writeObjectFieldStart("lines");
        json.writeNumberField("begin", place.line());
        json.writeEndObject();
        json.writeObjectFieldStart("positions");
        position(json, "begin", place.line(), place.column());
        position(json, "end", place.line(), place.column() + place.length());
        json.writeEndObject();
        json.writeEndObject();
        json.writeObjectFieldStart("clausecheck");
        json.writeStringField("tool", run.tool());
        json.writeStringField("ruleSet", run.ruleSet());
        json.writeStringField("hash", sheet.map(of -> Provenance.ruleHash(run, of)).orElse(run.ruleHash()));
        json.writeStringField("asOf", run.asOf().toString());
        if (sheet.isPresent()) {
            json.writeObjectFieldStart("inputs");
            for (InputFile input : sheet.get().inputs()) {
                json.writeStringField(RepositoryPath.of(sheet.get(), input.file()), input.sha256());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void position(JsonGenerator json, String name, int line, int column) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("line", line);
        json.writeNumberField("column", column);
        json.writeEndObject();
    }

    /** GitLab keeps one issue of those that share a fingerprint: copies of a sheet are numbered. */
    private String distinct(String fingerprint) {
        int number = fingerprints.merge(fingerprint, 1, Integer::sum);
        return number == 1 ? fingerprint : fingerprint + "-" + number;
    }
}
