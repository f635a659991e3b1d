package org.clausecheck.report.html;

import java.util.List;

/**
 * What was checked, and what it would take to decide the rest.
 *
 * @param missing  the facts and terms that are missing, those that decide most first
 * @param families the rules by family
 * @param ran      how many rules ran
 * @param unasked  clauses that no rule can check
 */
public record ReviewView(List<Missing> missing, List<Family> families, int ran, List<Link> unasked) {

    /**
     * Something that is missing.
     *
     * @param where    where it should stand: file, line and pointer
     * @param pointer  the pointer
     * @param texts    what is asked
     * @param decides  the undecided outcomes that it would help to decide
     */
    public record Missing(String where, String pointer, List<String> texts, List<PartyView.FindingLink> decides) {
    }

    /**
     * The rules of one family.
     *
     * @param id     the letters before their numbers
     * @param name   what they are about; the letters again where nothing else is known
     * @param counts passed, failed, undecided and not applicable, in words
     * @param rules  those that apply, an entry for each subject
     * @param others those that nothing in the sheet concerns
     */
    public record Family(String id, String name, String counts, List<RuleLine> rules, List<RuleLine> others) {
    }

    /**
     * How one rule ended for one subject.
     *
     * @param rule     its id
     * @param title    what it checks
     * @param severity how grave its failure would be
     * @param result   passed, failed, undecided or not applicable
     * @param subject  what it was asked about; may be empty
     * @param finding  the id of the finding on this page; empty if there is none
     * @param standing open, waived or unchanged
     */
    public record RuleLine(String rule, String title, String severity, String result, String subject, String finding, String standing) {
    }
}
