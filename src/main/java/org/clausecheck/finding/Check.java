package org.clausecheck.finding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * All outcomes of a sheet.
 *
 * @param id        id of the sheet
 * @param asOf      the day asked about
 * @param outcomes  every rule that ran, at least once each, in the order of reports
 * @param unchecked clauses that no rule can check (type {@code other}), as locations
 */
public record Check(String id, LocalDate asOf, List<Outcome> outcomes, List<Location> unchecked) {

    /** Findings first, graver first, then by rule and place; the order is the same whatever the order of the rules' firing. */
    public static final Comparator<Outcome> ORDER = Comparator.comparing(Outcome::result, Comparator.reverseOrder())
            .thenComparing(outcome -> outcome.rule().kind() == Kind.ADVISORY)
            .thenComparing(outcome -> outcome.rule().severity(), Comparator.reverseOrder())
            .thenComparing(outcome -> outcome.rule().id())
            .thenComparing(outcome -> outcome.locations().stream().map(Location::place).findFirst().map(Object::toString).orElse(""))
            .thenComparing(outcome -> outcome.subject().orElse(""))
            .thenComparing(Outcome::message);

    public Check {
        outcomes = outcomes.stream().sorted(ORDER).toList();
    }

    /** Whether a rule ran: every rule that does has at least one outcome. */
    public boolean ran(String rule) {
        return outcomes.stream().anyMatch(outcome -> outcome.rule().id().equals(rule));
    }

    /** The failed outcomes. */
    public List<Outcome> findings() {
        return outcomes.stream().filter(Outcome::isFinding).toList();
    }

    /** The undecided outcomes. */
    public List<Outcome> undecided() {
        return outcomes.stream().filter(outcome -> outcome.result() == Result.UNDECIDED).toList();
    }

    /** The verdict at a fail level; advisories never change it, nor does what is waived or was there before. */
    public Verdict verdict(Severity failLevel) {
        return verdict(failLevel, outcome -> outcome.disposition().counts());
    }

    /** The verdict that the rules alone give, without waivers and without anything that was there before. */
    public Verdict evaluated(Severity failLevel) {
        return verdict(failLevel, outcome -> true);
    }

    /** What makes the verdict: findings for a non-compliant sheet, undecided outcomes for an undecided one, nothing for a compliant one. */
    public List<Outcome> decisive(Severity failLevel) {
        Result result = verdict(failLevel) == Verdict.NON_COMPLIANT ? Result.FAILED : Result.UNDECIDED;
        return outcomes.stream().filter(outcome -> outcome.result() == result && isGrave(outcome, failLevel) && outcome.disposition().counts())
                .toList();
    }

    private static boolean isGrave(Outcome outcome, Severity failLevel) {
        return outcome.rule().kind() != Kind.ADVISORY && outcome.rule().severity().atLeast(failLevel);
    }

    private Verdict verdict(Severity failLevel, Predicate<Outcome> counted) {
        List<Result> grave = outcomes.stream().filter(outcome -> isGrave(outcome, failLevel)).filter(counted).map(Outcome::result).toList();
        return grave.contains(Result.FAILED) ? Verdict.NON_COMPLIANT : grave.contains(Result.UNDECIDED) ? Verdict.UNDECIDED : Verdict.COMPLIANT;
    }

    /** The same outcomes, each with what the team has said about it; asked only of those that ask for attention. */
    public Check withDispositions(Function<Outcome, Disposition> dispositions) {
        return new Check(id, asOf, outcomes.stream().map(outcome -> outcome.isOpen() ? outcome.disposition(dispositions.apply(outcome)) : outcome).toList(), unchecked);
    }

    /** How many findings and undecided outcomes are waived. */
    public long waived() {
        return outcomes.stream().filter(outcome -> outcome.disposition().waived().isPresent()).count();
    }

    /** How many findings and undecided outcomes were there before. */
    public long unchanged() {
        return outcomes.stream().filter(outcome -> outcome.disposition().novelty().equals(Optional.of(Novelty.UNCHANGED))).count();
    }

    /** Each rule once, by its gravest result. */
    public Map<String, Outcome> gravest() {
        Map<String, Outcome> gravest = new TreeMap<>();
        outcomes.forEach(outcome -> gravest.merge(outcome.rule().id(), outcome,
                (one, two) -> one.result().compareTo(two.result()) >= 0 ? one : two));
        return gravest;
    }

    /** How many rules end in each result, each counted once. */
    public Map<Result, Integer> counts() {
        Map<Result, Integer> counts = new EnumMap<>(Result.class);
        for (Result result : Result.values()) {
            counts.put(result, 0);
        }
        gravest().values().forEach(outcome -> counts.merge(outcome.result(), 1, Integer::sum));
        return counts;
    }
}
