package org.clausecheck.engine;

import java.util.List;
import java.util.Map;

import org.clausecheck.finding.Result;
import org.clausecheck.logic.Truth;

/**
 * What a rule handed over for one subject, before it is put into words.
 *
 * @param rule     id of the rule
 * @param subjects what it was asked about: a clause, a fact, the deal, or several
 * @param applies  whether the rule applies
 * @param holds    whether what it demands holds
 * @param bindings what the rule had bound, by name without the dollar sign
 */
record Judgement(String rule, List<Object> subjects, Truth applies, Truth holds, Map<String, Object> bindings) {

    /** The outcome by design: applies no is not applicable; else what holds decides, and what does not is only undecided where it may apply. */
    Result result() {
        if (applies.no()) {
            return Result.NOT_APPLICABLE;
        }
        if (holds.yes()) {
            return Result.PASSED;
        }
        return applies.yes() && holds.no() ? Result.FAILED : Result.UNDECIDED;
    }
}
