package org.clausecheck.report.html;

import java.util.List;

/**
 * A finding or an undecided outcome as it is shown.
 *
 * @param id        its id on the page
 * @param rule      id of the rule
 * @param label     conflict, unmet, advisory, or undecided
 * @param kind      what a failure of the rule means: conflict, unmet or advisory
 * @param severity  how grave
 * @param title     what the rule checks
 * @param message   what was found
 * @param remedy    what to do
 * @param page      the address of the rule's page; empty if it has none
 * @param standing  {@code open} if it counts, {@code waived}, or {@code unchanged} since what it is compared with
 * @param isNew     whether it was not there before; false where nothing was compared
 * @param waiver    the waiver in words; empty if none
 * @param places    where it stands
 * @param parties   whom it concerns
 * @param clauses   references of the clauses it names
 * @param missing   what would decide it
 * @param rows      the rows of decision tables that decided it
 * @param cautions  what is to be said against its figures
 * @param citations the sources of the rule
 * @param evidence  what was seen, in words
 */
public record FindingView(String id, String rule, String label, String kind, String severity, String title, String message, String remedy,
        String page, String standing, boolean isNew, String waiver, List<PlaceView> places, List<Link> parties, List<Link> clauses,
                List<String> missing,
        List<String> rows, List<String> cautions, List<Citation> citations, List<EvidenceView> evidence) {

    /**
     * A place that a finding names.
     *
     * @param clause  the clause; its id is empty for a place outside the clauses
     * @param wording the clause's verbatim wording; empty if it has none
     * @param passage the line, with the place marked
     */
    public record PlaceView(Link clause, String wording, Passage passage) {
    }

    /**
     * A source.
     *
     * @param text the source as it is cited
     * @param mark how well it is supported
     */
    public record Citation(String text, String mark) {
    }

    /**
     * Something that was seen or is missing.
     *
     * @param kind  seen, missing, absent, row or note
     * @param text  what
     * @param where file, line and pointer; empty if it has no place
     */
    public record EvidenceView(String kind, String text, String where) {
    }
}
