package org.clausecheck.report;

import java.util.Optional;

import org.clausecheck.finding.CheckComparison.Ending;
import org.clausecheck.finding.Kind;
import org.clausecheck.finding.Result;
import org.clausecheck.finding.Severity;
import org.clausecheck.logic.Place;

/**
 * What was found before and is no longer: in the baseline or the old draft, not in the sheet as it is.
 *
 * @param rule        id of the rule
 * @param title       its title
 * @param kind        what its failure means
 * @param severity    how grave
 * @param result      failed or undecided
 * @param message     what was found
 * @param fingerprint the fingerprint it had
 * @param at          where it stood; empty if only its fingerprint was kept
 * @param ending      why it is no longer found; empty if only the fingerprint was kept
 */
public record Resolved(String rule, String title, Kind kind, Severity severity, Result result, String message, String fingerprint, Optional<Place> at,
        Optional<Ending> ending) {

    /** One of which no more is known. */
    public Resolved(String rule, String title, Kind kind, Severity severity, Result result, String message, String fingerprint, Optional<Place> at) {
        this(rule, title, kind, severity, result, message, fingerprint, at, Optional.empty());
    }
}
