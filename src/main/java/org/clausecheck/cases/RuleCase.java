package org.clausecheck.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import org.clausecheck.finding.Result;

/**
 * One case of a rule: a sheet, a day, and the outcome it must have.
 *
 * @param rule    id of the rule
 * @param name    what the case shows
 * @param sheet   the whole sheet, base and patch applied
 * @param asOf    the day asked about
 * @param result  the gravest result that the rule must have
 * @param clauses clauses that the gravest outcomes must name, exactly; empty if the case does not say
 * @param missing pointers that an undecided outcome must name among others; empty if the case does not say
 * @param message words that a message must contain; empty if the case does not say
 */
public record RuleCase(String rule, String name, JsonNode sheet, LocalDate asOf, Result result, Optional<List<String>> clauses,
        List<String> missing, List<String> message) {
}
