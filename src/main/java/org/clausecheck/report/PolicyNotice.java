package org.clausecheck.report;

import java.util.Optional;

import org.clausecheck.logic.Place;

/**
 * Something to be said about the team's own policy files, not about a sheet: a waiver that has expired or waives nothing, an entry of a
 * baseline that is fixed.
 *
 * @param kind       what it is
 * @param place      where the entry stands in its file
 * @param message    what is the matter, on one line, safe to print
 * @param suggestion what to do about it, if that can be said
 */
public record PolicyNotice(Kind kind, Place place, String message, Optional<String> suggestion) {

    /** What a notice is about. */
    public enum Kind {
        /** A waiver whose last day is over; what it waived counts again. */
        WAIVER_EXPIRED(true),
        /** A waiver of a sheet and a rule that were looked at, which nothing matches. */
        WAIVER_UNUSED(true),
        /** A waiver that soon expires. */
        WAIVER_EXPIRING(false),
        /** A waiver written after the day asked about; it does not hold yet. */
        WAIVER_PENDING(false),
        /** An entry of a baseline that is no longer found, where the baseline is to be kept strict. */
        BASELINE_STALE(true);

        private final boolean grave;

        Kind(boolean grave) {
            this.grave = grave;
        }

        /** Whether it keeps the command from succeeding, whatever the verdicts are. */
        public boolean grave() {
            return grave;
        }
    }

    /** Whether it keeps the command from succeeding, whatever the verdicts are. */
    public boolean grave() {
        return kind.grave();
    }
}
