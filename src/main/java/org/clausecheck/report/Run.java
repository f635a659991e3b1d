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
 * @param sheets     one entry per input, in the order given
 * @param errors     errors that belong to no file
 * @param policy     the team's policy files that were used, and what is to be said about them
 * @param horizon    the day to which access is to last, by house policy; empty where no report asked for it or the policy gives none
 */
public record Run(String tool, String ruleSet, String ruleHash, int ruleCount, int ranRules, Optional<String> selection, LocalDate asOf,
        Severity failLevel, List<SheetResult> sheets, List<String> errors, PolicyUse policy, Optional<Horizon> horizon) {

    /** A run without policy files, for whose reports nobody asked the house's horizon. */
    public Run(String tool, String ruleSet, String ruleHash, int ruleCount, int ranRules, Optional<String> selection, LocalDate asOf,
            Severity failLevel, List<SheetResult> sheets, List<String> errors) {
        this(tool, ruleSet, ruleHash, ruleCount, ranRules, selection, asOf, failLevel, sheets, errors, PolicyUse.NONE, Optional.empty());
    }

    /** The same with the policy files that it used. */
    public Run with(PolicyUse used) {
        return new Run(tool, ruleSet, ruleHash, ruleCount, ranRules, selection, asOf, failLevel, sheets, errors, used, horizon);
    }

    /** The same with the horizon that the house's policy sets. */
    public Run with(Optional<Horizon> set) {
        return new Run(tool, ruleSet, ruleHash, ruleCount, ranRules, selection, asOf, failLevel, sheets, errors, policy, set);
    }

    /** The same with some of its sheets. */
    public Run with(Predicate<SheetResult> wanted) {
        List<SheetResult> some = sheets.stream().filter(wanted).toList();
        return new Run(tool, ruleSet, ruleHash, ruleCount, ranRules, selection, asOf, failLevel, some, errors, policy, horizon);
    }

    /** The same by other rules or at another fail level, as a configuration asks. */
    public Run by(String hash, int rules, int ran, Optional<String> selected, Severity level) {
        return new Run(tool, ruleSet, hash, rules, ran, selected, asOf, level, sheets, errors, policy, horizon);
    }

    /** The same without the errors that belong to no file. */
    public Run withoutErrors() {
        return new Run(tool, ruleSet, ruleHash, ruleCount, ranRules, selection, asOf, failLevel, sheets, List.of(), policy, horizon);
    }
}
