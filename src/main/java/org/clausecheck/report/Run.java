package org.clausecheck.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

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
 * @param undecidedAllowed whether a sheet that is only undecided passes
 * @param sheets     one entry per input, in the order given
 * @param errors     errors that belong to no file
 * @param policy     the team's policy files that were used, and what is to be said about them
 */
public record Run(String tool, String ruleSet, String ruleHash, int ruleCount, int ranRules, Optional<String> selection, LocalDate asOf,
        Severity failLevel, boolean undecidedAllowed, List<SheetResult> sheets, List<String> errors, PolicyUse policy) {

    /** A run without policy files, in which an undecided sheet does not pass. */
    public Run(String tool, String ruleSet, String ruleHash, int ruleCount, int ranRules, Optional<String> selection, LocalDate asOf,
            Severity failLevel, List<SheetResult> sheets, List<String> errors) {
        this(tool, ruleSet, ruleHash, ruleCount, ranRules, selection, asOf, failLevel, false, sheets, errors, PolicyUse.NONE);
    }

    /** The same with the policy files that it used. */
    public Run with(PolicyUse used) {
        return new Run(tool, ruleSet, ruleHash, ruleCount, ranRules, selection, asOf, failLevel, undecidedAllowed, sheets, errors, used);
    }

    /** The same with some of its sheets. */
    public Run with(Predicate<SheetResult> wanted) {
        List<SheetResult> some = sheets.stream().filter(wanted).toList();
        return new Run(tool, ruleSet, ruleHash, ruleCount, ranRules, selection, asOf, failLevel, undecidedAllowed, some, errors, policy);
    }

    /** The same where a sheet that is only undecided passes, or does not. */
    public Run withUndecidedAllowed(boolean allowed) {
        return new Run(tool, ruleSet, ruleHash, ruleCount, ranRules, selection, asOf, failLevel, allowed, sheets, errors, policy);
    }

    /** The same without the errors that belong to no file. */
    public Run withoutErrors() {
        return new Run(tool, ruleSet, ruleHash, ruleCount, ranRules, selection, asOf, failLevel, undecidedAllowed, sheets, List.of(), policy);
    }
}
