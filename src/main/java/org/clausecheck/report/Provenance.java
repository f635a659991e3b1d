package org.clausecheck.report;

import java.util.List;
import java.util.stream.Collectors;

import org.clausecheck.finding.Rule;
import org.clausecheck.finding.Waived;

/** What made a report, and what its parts rest on, in words: the same in every report that people read. */
final class Provenance {

    /** Digits of a hash that tell files apart for people; reports for programs give all of it. */
    private static final int SHORT = 12;

    private Provenance() {
    }

    /** Tool and rule set with its hash. */
    static String tool(Run run) {
        return "clausecheck " + run.tool() + ", rule set " + run.ruleSet() + " (" + run.ruleHash() + ")";
    }

    /** Tool and rule set as they checked a sheet: a configuration may change the rules. */
    static String tool(Run run, SheetResult sheet) {
        return "clausecheck " + run.tool() + ", rule set " + run.ruleSet() + " (" + ruleHash(run, sheet) + ")";
    }

    /** The hash of the rules as they checked a sheet. */
    static String ruleHash(Run run, SheetResult sheet) {
        return sheet.settings().map(SheetSettings::ruleHash).orElse(run.ruleHash());
    }

    /** The files of a sheet by their hashes, the sheet's own first and without its name; empty if none could be read. */
    static String inputs(SheetResult sheet) {
        return sheet.inputs().stream().map(input -> (input.file().equals(sheet.file()) ? "" : input.file() + " ")
                + brief(input)).collect(Collectors.joining(", "));
    }

    /** The hash of a file as people compare it. */
    static String brief(InputFile file) {
        return file.sha256().substring(0, Math.min(SHORT, file.sha256().length()));
    }

    /** A waiver in words. */
    static String waiver(Waived waiver) {
        return "until " + waiver.expires() + ": " + waiver.reason() + " (requested by " + waiver.requestedBy() + ", approved by "
                + waiver.approvedBy()
                + "; " + TextReport.position(waiver.at()) + ")";
    }

    /** The sources of a rule, each with its mark where no official text was read. */
    static List<String> sources(Rule rule) {
        return rule.citations().stream().map(citation -> citation.text()
                + (citation.mark().equals("official") || citation.mark().equals("house") ? "" : " (" + citation.mark() + ")")).toList();
    }
}
