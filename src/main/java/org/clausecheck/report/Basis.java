package org.clausecheck.report;

import java.time.LocalDate;
import java.util.Optional;

import org.clausecheck.finding.Severity;

/**
 * What a run was asked, and by what it answers: with the same inputs and the same basis the same comes out.
 *
 * @param tool             version of the tool
 * @param ruleSet          version of the rule set
 * @param ruleHash         hash of the rule set's content
 * @param ruleCount        how many rules the rule set has
 * @param ranRules         how many of them ran
 * @param selection        how the rules were selected, in the words of the options; empty if all ran
 * @param asOf             the day asked about
 * @param failLevel        from which severity on a finding decides the verdict
 * @param undecidedAllowed whether a sheet that is only undecided passes
 */
public record Basis(String tool, String ruleSet, String ruleHash, int ruleCount, int ranRules, Optional<String> selection, LocalDate asOf,
        Severity failLevel, boolean undecidedAllowed) {
}
