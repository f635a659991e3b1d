package org.clausecheck.policy.waiver;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.clausecheck.finding.Check;
import org.clausecheck.finding.Outcome;

/**
 * The waivers of a project: the one matcher that every command asks. A sheet is evaluated first; then each open outcome is waived by the
 * first waiver that speaks of it and holds on the day asked about. No waiver changes what a rule found.
 *
 * @param waivers the entries, in the order of the file
 */
public record Waivers(List<Waiver> waivers) {

    /** No waivers. */
    public static final Waivers NONE = new Waivers(List.of());

    public Waivers {
        waivers = List.copyOf(waivers);
    }

    /**
     * What the waivers make of a sheet.
     *
     * @param check   the check with what is waived
     * @param clauses the clauses of the sheet and its agreements, as references
     * @param matched what each waiver of this sheet speaks of, whether or not it holds
     * @param beside  for each of them, what the same rule came to at the same place that it does not cover
     */
    public record Settled(Check check, Set<String> clauses, Map<Waiver, List<Outcome>> matched, Map<Waiver, List<Outcome>> beside) {
    }

    /** Waives what is waived, on the day that the check was asked about. */
    public Settled settle(Check check, Set<String> clauses, Addresses addresses) {
        Map<Waiver, List<Outcome>> matched = new LinkedHashMap<>();
        Map<Waiver, List<Outcome>> beside = new LinkedHashMap<>();
        for (Waiver waiver : waivers) {
            if (waiver.sheet().equals(check.id())) {
                List<Outcome> there = check.outcomes().stream().filter(outcome -> waiver.isAt(check.id(), outcome, addresses)).toList();
                matched.put(waiver, there.stream().filter(outcome -> waiver.matches(check.id(), outcome, addresses)).toList());
                beside.put(waiver, there.stream().filter(outcome -> !waiver.matches(check.id(), outcome, addresses)).toList());
            }
        }
        Check waived = matched.isEmpty() ? check : check.withDispositions(outcome -> matched.entrySet().stream()
                .filter(entry -> entry.getKey().on(check.asOf()) == Waiver.State.HOLDS && entry.getValue().contains(outcome)).findFirst()
                .map(entry -> outcome.disposition().waivedBy(entry.getKey().waived())).orElse(outcome.disposition()));
        return new Settled(waived, clauses, matched, beside);
    }
}
