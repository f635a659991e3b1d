package org.clausecheck.policy.baseline;

import java.util.Comparator;
import java.util.Optional;

import org.clausecheck.finding.Check;
import org.clausecheck.finding.Kind;
import org.clausecheck.finding.Location;
import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Result;
import org.clausecheck.finding.Severity;
import org.clausecheck.logic.Place;
import org.clausecheck.report.Resolved;

/**
 * What was found once.
 *
 * @param sheet       id of the sheet
 * @param rule        id of the rule
 * @param fingerprint the fingerprint of the outcome
 * @param result      failed or undecided
 * @param kind        what the rule's failure means
 * @param severity    how grave the rule was then
 * @param title       the rule's title then
 * @param clause      the first clause that it named; empty if it named none
 * @param message     what was found
 * @param place       where the entry stands; the whole file for one that is not written yet
 */
public record BaselineEntry(String sheet, String rule, String fingerprint, Result result, Kind kind, Severity severity, String title,
        Optional<String> clause, String message, Place place) {

    /** The order of entries in a file: by sheet, rule and fingerprint, so that a change is a changed line. */
    public static final Comparator<BaselineEntry> ORDER = Comparator.comparing(BaselineEntry::sheet).thenComparing(BaselineEntry::rule)
            .thenComparing(BaselineEntry::fingerprint).thenComparing(BaselineEntry::result);

    static BaselineEntry of(Check check, Outcome outcome, String file) {
        return new BaselineEntry(check.id(), outcome.rule().id(), outcome.fingerprint(), outcome.result(), outcome.rule().kind(), outcome.rule().severity(),
                outcome.rule().title(), outcome.locations().stream().map(Location::clause).flatMap(Optional::stream).findFirst(), outcome.message(),
                Place.wholeFile(file));
    }

    /** Whether an outcome is of the same rule about the same subject, however it ended. */
    boolean isAbout(Outcome outcome) {
        return rule.equals(outcome.rule().id()) && fingerprint.equals(outcome.fingerprint());
    }

    /** Whether an outcome is no worse than what was found then: not failed where it was undecided, of no graver rule. */
    boolean covers(Outcome outcome) {
        return isAbout(outcome) && result.compareTo(outcome.result()) >= 0 && severity.atLeast(outcome.rule().severity());
    }

    /** The same as something that is no longer found. */
    public Resolved resolved() {
        return new Resolved(rule, title, kind, severity, result, message, fingerprint, Optional.empty());
    }
}
