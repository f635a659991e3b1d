package org.clausecheck.finding;

import java.util.List;
import java.util.Optional;

import org.clausecheck.logic.Why;

/**
 * How one rule ended for one subject.
 *
 * @param rule        the rule
 * @param result      how it ended
 * @param subject     what it was asked about, as a reference or in words; empty if the sheet has nothing that the rule concerns
 * @param locations   the clauses and facts that give rise to it; at least one for a failed or undecided outcome
 * @param message     what was found, or what is not decided; empty for the others
 * @param evidence    what was seen and which table rows decided
 * @param missing     what would decide an undecided outcome
 * @param fingerprint stable under reformatting, reordering, renaming the file and edits elsewhere
 * @param disposition what the team has already said about it
 */
public record Outcome(Rule rule, Result result, Optional<String> subject, List<Location> locations, String message, List<Why> evidence,
        List<Why.Missing> missing, String fingerprint, Disposition disposition) {

    private static final List<String> WEAKEST_FIRST = List.of("unverified", "secondary", "house", "official");

    public Outcome {
        locations = List.copyOf(locations);
        evidence = List.copyOf(evidence);
        missing = List.copyOf(missing);
    }

    /** An outcome about which nothing was said yet. */
    public Outcome(Rule rule, Result result, Optional<String> subject, List<Location> locations, String message, List<Why> evidence,
            List<Why.Missing> missing, String fingerprint) {
        this(rule, result, subject, locations, message, evidence, missing, fingerprint, Disposition.OPEN);
    }

    /** A rule that nothing in the sheet concerns. */
    public static Outcome notApplicable(Rule rule) {
        return new Outcome(rule, Result.NOT_APPLICABLE, Optional.empty(), List.of(), "", List.of(), List.of(), "");
    }

    /** The same with what the team has said about it. */
    public Outcome disposition(Disposition said) {
        return new Outcome(rule, result, subject, locations, message, evidence, missing, fingerprint, said);
    }

    /** Whether it asks for attention: it is a finding or undecided. Only such outcomes can be waived or be in a baseline. */
    public boolean isOpen() {
        return result == Result.FAILED || result == Result.UNDECIDED;
    }

    /** The rows of decision tables among the evidence, in their order. */
    public List<Why.TableRow> rows() {
        return evidence.stream().filter(Why.TableRow.class::isInstance).map(Why.TableRow.class::cast).distinct().toList();
    }

    /**
     * How well it is supported: the weakest mark of the rows that decided it, or of the rule's citations where no row did. The order is
     * unverified, secondary, house, official.
     */
    public String mark() {
        List<String> marks = rows().isEmpty() ? rule.citations().stream().map(Rule.Citation::mark).toList() : rows().stream().map(Why.TableRow::mark).toList();
        return WEAKEST_FIRST.stream().filter(marks::contains).findFirst().orElse("unverified");
    }

    /** Whether it is a finding. */
    public boolean isFinding() {
        return result == Result.FAILED;
    }
}
