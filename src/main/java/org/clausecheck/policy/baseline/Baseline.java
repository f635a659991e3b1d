package org.clausecheck.policy.baseline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.finding.Check;
import org.clausecheck.finding.Novelty;
import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Result;
import org.clausecheck.report.PolicyNotice;

/**
 * What was found once, and by what.
 *
 * @param tool    version of the tool that found it
 * @param rules   version and hash of its rule set
 * @param asOf    the day asked about then
 * @param entries what was found, in the order of the file
 */
public record Baseline(String tool, RuleSetId rules, LocalDate asOf, List<BaselineEntry> entries) {

    /** A rule set by version and hash of its content. */
    public record RuleSetId(String version, String hash) {
    }

    /** How an entry stands to what is found now. */
    public enum State {
        /** It is still found. */
        PRESENT,
        /** It is found, and worse: it fails where it was undecided, or its rule has become graver. It counts again. */
        WORSE,
        /** It is no longer found. */
        FIXED,
        /** Its sheet was not checked, or its rule did not run. */
        NOT_CHECKED
    }

    public Baseline {
        entries = entries.stream().sorted(BaselineEntry.ORDER).toList();
    }

    /** Everything that asks for attention in these checks; what a waiver accepts stays out, so that it shows when the waiver is over. */
    public static Baseline of(String tool, RuleSetId rules, LocalDate asOf, List<Check> checks, String file) {
        return new Baseline(tool, rules, asOf, checks.stream().flatMap(check -> check.outcomes().stream()
                .filter(outcome -> outcome.isOpen() && outcome.disposition().waived().isEmpty()).map(outcome -> BaselineEntry.of(check, outcome, file))).toList());
    }

    /** The check, each open outcome marked as new or as there before. */
    public Check mark(Check check) {
        Map<String, List<BaselineEntry>> known = new HashMap<>();
        entries.stream().filter(entry -> entry.sheet().equals(check.id())).forEach(entry -> known.computeIfAbsent(entry.fingerprint(), key -> new ArrayList<>()).add(entry));
        return check.withDispositions(outcome -> outcome.disposition().compared(
                known.getOrDefault(outcome.fingerprint(), List.of()).stream().anyMatch(entry -> entry.covers(outcome)) ? Novelty.UNCHANGED : Novelty.NEW));
    }

    /** The entries of a sheet that are no longer found, of rules that ran. */
    public List<BaselineEntry> fixed(Check check) {
        return entries.stream().filter(entry -> entry.sheet().equals(check.id()) && state(entry, List.of(check), false) == State.FIXED).toList();
    }

    /**
     * How an entry stands.
     *
     * @param checks the sheets that were checked
     * @param whole  whether these are all sheets there are, so that an entry of another is of a sheet that is gone
     */
    public static State state(BaselineEntry entry, List<Check> checks, boolean whole) {
        List<Check> own = checks.stream().filter(check -> check.id().equals(entry.sheet())).toList();
        boolean judged = own.isEmpty() ? whole && checks.stream().anyMatch(check -> check.ran(entry.rule())) : own.stream().anyMatch(check -> check.ran(entry.rule()));
        if (!judged) {
            return State.NOT_CHECKED;
        }
        List<Outcome> now = own.stream().flatMap(check -> check.outcomes().stream()).filter(outcome -> outcome.isOpen() && entry.isAbout(outcome)).toList();
        return now.isEmpty() ? State.FIXED : now.stream().allMatch(entry::covers) ? State.PRESENT : State.WORSE;
    }

    /** The same without the entries that are fixed; what is not checked stays. */
    public Baseline pruned(List<Check> checks, boolean whole) {
        return new Baseline(tool, rules, asOf, entries.stream().filter(entry -> state(entry, checks, whole) != State.FIXED).toList());
    }

    /** A notice for each entry that is fixed, for those who keep their baseline strict. */
    public List<PolicyNotice> stale(List<Check> checks, boolean whole) {
        return entries.stream().filter(entry -> state(entry, checks, whole) == State.FIXED).flatMap(entry -> Stream.of(new PolicyNotice(
                PolicyNotice.Kind.BASELINE_STALE, entry.place(), entry.rule() + " is no longer " + (entry.result() == Result.FAILED ? "found" : "undecided")
                + entry.clause().map(clause -> " at clause " + clause).orElse("") + " of sheet " + entry.sheet() + ", and its entry is still here",
                Optional.of("drop it with 'clausecheck baseline prune'")))).toList();
    }
}
