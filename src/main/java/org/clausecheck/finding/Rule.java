package org.clausecheck.finding;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a rule beside its logic: the front matter of its page.
 *
 * @param id           for example {@code ACC-001}
 * @param title        what it checks, in a few words
 * @param kind         what its failure means
 * @param severity     how grave its failure is
 * @param mandatory    whether no configuration may lower its severity: law that no agreement sets aside, or what the house has marked
 * @param jurisdiction where its law comes from, or contract practice
 * @param citations    sources of law or practice
 * @param tables       decision tables it asks, by name
 * @param marks        the marks of all it rests on: its citations and the rows of its tables, best supported first
 * @param since        version in which it came
 * @param message      template of a finding's message; {@code {binding.member}} reads what the rule has bound, {@code {one|other}} the
 *                     first of the two that is not empty
 * @param undecided    template of the message when it is undecided, where {@code {missing}} is all that would decide; empty for the general
 *                     one
 * @param remedy       what to do
 */
public record Rule(String id, String title, Kind kind, Severity severity, boolean mandatory, String jurisdiction, List<Citation> citations,
        List<String> tables, List<String> marks, String since, String message, Optional<String> undecided, String remedy) {

    /**
     * A source.
     *
     * @param text the source as lawyers cite it
     * @param mark official, secondary, unverified, or house for custom that is no law
     */
    public record Citation(String text, String mark) {
    }

    /** A rule that is not mandatory. */
    public Rule(String id, String title, Kind kind, Severity severity, String jurisdiction, List<Citation> citations, List<String> tables, List<String> marks, String since,
            String message, Optional<String> undecided, String remedy) {
        this(id, title, kind, severity, false, jurisdiction, citations, tables, marks, since, message, undecided, remedy);
    }

    /** The same rule at another severity. */
    public Rule withSeverity(Severity other) {
        return new Rule(id, title, kind, other, mandatory, jurisdiction, citations, tables, marks, since, message, undecided, remedy);
    }

    /** The same rule, marked mandatory. */
    public Rule asMandatory() {
        return new Rule(id, title, kind, severity, true, jurisdiction, citations, tables, marks, since, message, undecided, remedy);
    }

    /** The letters before the number. */
    public String family() {
        return id.substring(0, id.indexOf('-'));
    }
}
