package org.clausecheck.report.html;

import java.util.List;

/**
 * What changed since an earlier draft or a baseline.
 *
 * @param before   what it was compared with; empty if with nothing
 * @param terms    terms that differ
 * @param resolved what was found before and is no longer
 * @param fresh    how many findings and undecided outcomes are new
 * @param known    how many were there before
 */
public record ChangesView(String before, List<Term> terms, List<ResolvedView> resolved, long fresh, long known) {

    /** Compared with nothing. */
    static final ChangesView NONE = new ChangesView("", List.of(), List.of(), 0, 0);

    /**
     * A term that differs.
     *
     * @param kind    added, removed or changed
     * @param pointer where
     * @param clause  its clause; an empty id where the clause is no longer there, an empty text outside the clauses
     * @param before  the old text; may be empty
     * @param after   the new text; may be empty
     */
    public record Term(String kind, String pointer, Link clause, String before, String after) {
    }

    /**
     * What is no longer found.
     *
     * @param fingerprint the fingerprint it had
     * @param rule        id of the rule
     * @param label       conflict, unmet, advisory or undecided
     * @param severity    how grave
     * @param title       what the rule checks
     * @param message     what was found
     */
    public record ResolvedView(String fingerprint, String rule, String label, String severity, String title, String message) {
    }
}
