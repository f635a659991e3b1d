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
 * @param horizon    the day to which access is to last, by house policy; empty where no report asked for it or the policy gives none
 */
public record Run(String tool, String ruleSet, String ruleHash, int ruleCount, int ranRules, Optional<String> selection, LocalDate asOf,
        Severity failLevel, List<SheetResult> sheets, List<String> errors, Optional<Horizon> horizon) {

    /** A run for whose reports nobody asked the house's horizon. */
    public Run(String tool, String ruleSet, String ruleHash, int ruleCount, int ranRules, Optional<String> selection, LocalDate asOf,
            Severity failLevel, List<SheetResult> sheets, List<String> errors) {
        this(tool, ruleSet, ruleHash, ruleCount, ranRules, selection, asOf, failLevel, sheets, errors, Optional.empty());
    }

    /** The same with the horizon that the house's policy sets. */
    public Run with(Optional<Horizon> policy) {
        return new Run(tool, ruleSet, ruleHash, ruleCount, ranRules, selection, asOf, failLevel, sheets, errors, policy);
    }

    /** The same without the errors that belong to no file. */
    public Run withoutErrors() {
        return new Run(tool, ruleSet, ruleHash, ruleCount, ranRules, selection, asOf, failLevel, sheets, List.of(), horizon);
    }
}
