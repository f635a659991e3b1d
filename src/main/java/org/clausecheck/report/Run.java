package org.clausecheck.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.clausecheck.finding.Severity;

/**
 * One call of the check command: what it was asked, by what, and what came of it.
 *
 * @param tool       version of the tool
 * @param ruleSet    version of the rule set
 * @param ruleHash   hash of the rule set's content
 * @param ruleCount  how many rules the rule set has
 * @param ranRules   how many of them ran
 * @param selection  how the rules were selected, in the words of the options; empty if all ran
 * @param asOf       the day asked about
 * @param failLevel  from which severity on a finding decides the verdict
 * @param sheets     one entry per input, in the order given
 * @param errors     errors that belong to no file
 * @param policy     the team's policy files that were used, and what is to be said about them
 * @param packs      the folders of rules and tables that were added, in the order of the options
 * @param statistics what the run comes to in numbers; empty if nobody asked
 */
public record Run(String tool, String ruleSet, String ruleHash, int ruleCount, int ranRules, Optional<String> selection, LocalDate asOf,
        Severity failLevel, List<SheetResult> sheets, List<String> errors, PolicyUse policy, List<PackFolder> packs, Optional<Statistics> statistics) {

    public Run {
        packs = List.copyOf(packs);
    }

    /** A run without policy files, packs and statistics. */
    public Run(String tool, String ruleSet, String ruleHash, int ruleCount, int ranRules, Optional<String> selection, LocalDate asOf,
            Severity failLevel, List<SheetResult> sheets, List<String> errors) {
        this(tool, ruleSet, ruleHash, ruleCount, ranRules, selection, asOf, failLevel, sheets, errors, PolicyUse.NONE, List.of(), Optional.empty());
    }

    /** The same with the policy files that it used. */
    public Run with(PolicyUse used) {
        return new Run(tool, ruleSet, ruleHash, ruleCount, ranRules, selection, asOf, failLevel, sheets, errors, used, packs, statistics);
    }

    /** The same with the folders of rules and tables that were added. */
    public Run withPacks(List<PackFolder> added) {
        return new Run(tool, ruleSet, ruleHash, ruleCount, ranRules, selection, asOf, failLevel, sheets, errors, policy, added, statistics);
    }

    /** The same with what it comes to in numbers. */
    public Run withStatistics(Statistics numbers) {
        return new Run(tool, ruleSet, ruleHash, ruleCount, ranRules, selection, asOf, failLevel, sheets, errors, policy, packs, Optional.of(numbers));
    }

    /** The same without the errors that belong to no file. */
    public Run withoutErrors() {
        return new Run(tool, ruleSet, ruleHash, ruleCount, ranRules, selection, asOf, failLevel, sheets, List.of(), policy, packs, statistics);
    }
}
