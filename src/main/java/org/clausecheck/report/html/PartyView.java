package org.clausecheck.report.html;

import java.util.List;

/**
 * A party with all that concerns it.
 *
 * @param id       its id on the page
 * @param name     its name
 * @param token    its id in the sheet
 * @param facts    legal form, seat, parent, roles, in words
 * @param findings what was found in clauses that name it
 * @param norms    what it may, must, must not and can do
 * @param owed     what others owe it, or may not do against it
 * @param clauses  the clauses that name it, with its role in each
 */
public record PartyView(String id, String name, String token, String facts, List<FindingLink> findings, List<NormView> norms,
        List<NormView> owed,
        List<Link> clauses) {

    /**
     * A finding that is told elsewhere on the page.
     *
     * @param id       its id
     * @param rule     id of the rule
     * @param label    conflict, unmet, advisory or undecided
     * @param severity how grave
     * @param title    what the rule checks
     * @param standing open, waived or unchanged
     */
    public record FindingLink(String id, String rule, String label, String severity, String title, String standing) {
    }

    /**
     * A norm in words.
     *
     * @param modality right, duty, prohibition or power
     * @param who      whose it is
     * @param modal    may, must, must not, can, owns
     * @param text     what
     * @param when     from when until when
     * @param clause   the clause
     * @param note     provisos and exceptions; may be empty
     */
    public record NormView(String modality, String who, String modal, String text, String when, Link clause, String note) {
    }
}
