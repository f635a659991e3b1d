package org.clausecheck.engine;

import java.util.List;
import java.util.Optional;

import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Rule;
import org.clausecheck.logic.Why;

/**
 * Why a rule ended as it did.
 *
 * @param rule      the rule
 * @param cases     one per outcome, with the value of every condition
 * @param unmatched for a rule that reported nothing, how far its conditions went; empty otherwise
 */
public record Explanation(Rule rule, List<Case> cases, Optional<Unmatched> unmatched) {

    /** One outcome and the conditions behind it. */
    public record Case(Outcome outcome, List<Step> steps) {
    }

    /**
     * One condition of the rule.
     *
     * @param condition as it is written in the rule file
     * @param value     what it came to, in words; empty for a condition that binds nothing
     * @param reasons   what was seen, what is missing, which table row decided
     */
    public record Step(String condition, Optional<String> value, List<Why> reasons) {
    }

    /**
     * Where a rule stopped.
     *
     * @param met   the conditions that found a partner, in order, each with how many combinations it left
     * @param first the first condition without a partner
     */
    public record Unmatched(List<Met> met, String first) {
    }

    /** A condition that found a partner, and how many combinations of facts pass up to it. */
    public record Met(String condition, int combinations) {
    }
}
