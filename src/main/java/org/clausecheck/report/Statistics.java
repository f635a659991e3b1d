package org.clausecheck.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.clausecheck.finding.Check;
import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Result;
import org.clausecheck.finding.Severity;
import org.clausecheck.finding.Verdict;
import org.clausecheck.logic.Words;

/**
 * What a run comes to in numbers. Findings and undecided outcomes are counted as the rules gave them, waived ones and those that were there
 * before included; verdicts are those that count.
 *
 * @param verdicts        how many sheets came to each verdict, {@code unusable} last; all are named, in the order of the verdicts
 * @param severities      by severity, gravest first; all are named
 * @param families        by family of rules, in the order of their names; those without any are left out
 * @param rules           by rule, most findings first; those without any are left out
 * @param sheets          by sheet that was checked, in the order given
 * @param neverApplicable ids of rules that ran and found nothing to apply to in any sheet that was checked; empty if none was checked
 * @param ran             how many rules ran
 * @param asked           names of the decision tables that were asked
 * @param tables          how many decision tables there are
 */
public record Statistics(Map<String, Integer> verdicts, List<Tally> severities, List<Tally> families, List<Tally> rules, List<Tally> sheets,
        List<String> neverApplicable, int ran, List<String> asked, int tables) {

    /** The word for a sheet that could not be checked. */
    public static final String UNUSABLE = "unusable";

    /**
     * How much was found under one name.
     *
     * @param name      a severity, family, rule or sheet
     * @param findings  failed outcomes
     * @param undecided undecided outcomes
     * @param sheets    in how many sheets
     */
    public record Tally(String name, int findings, int undecided, int sheets) {

        private boolean isSomething() {
            return findings + undecided > 0;
        }
    }

    /**
     * The numbers of these sheets.
     *
     * @param results what came of each sheet
     * @param asked   names of the tables that were asked
     * @param tables  how many tables there are
     */
    public static Statistics of(List<SheetResult> results, Collection<String> asked, int tables) {
        List<SheetResult> checked = results.stream().filter(result -> result.check().isPresent()).toList();
        List<Tally> severities = Stream.of(Severity.values()).sorted(Comparator.reverseOrder()).map(Words::of)
                .map(severity -> tally(severity, checked, outcome -> Words.of(outcome.rule().severity()))).toList();
        SortedSet<String> ran = new TreeSet<>();
        SortedSet<String> applied = new TreeSet<>();
        SortedSet<String> families = new TreeSet<>();
        checked.stream().flatMap(Statistics::outcomes).forEach(outcome -> {
            ran.add(outcome.rule().id());
            families.add(outcome.rule().family());
            if (outcome.result() != Result.NOT_APPLICABLE) {
                applied.add(outcome.rule().id());
            }
        });
        List<Tally> byFamily = families.stream().map(family -> tally(family, checked, outcome -> outcome.rule().family())).filter(Tally::isSomething).toList();
        List<Tally> byRule = ran.stream().map(rule -> tally(rule, checked, outcome -> outcome.rule().id())).filter(Tally::isSomething)
                .sorted(Comparator.comparing(Tally::findings).thenComparing(Tally::undecided).reversed().thenComparing(Tally::name)).toList();
        List<Tally> bySheet = checked.stream().map(result -> tally(result.file(), List.of(result), outcome -> result.file())).toList();
        List<String> never = ran.stream().filter(rule -> !applied.contains(rule)).toList();
        return new Statistics(verdicts(results), severities, byFamily, byRule, bySheet, never, ran.size(), List.copyOf(new TreeSet<>(asked)), tables);
    }

    private static Map<String, Integer> verdicts(List<SheetResult> results) {
        Map<String, Integer> verdicts = new LinkedHashMap<>();
        Stream.of(Verdict.values()).map(Words::of).forEach(verdict -> verdicts.put(verdict, 0));
        verdicts.put(UNUSABLE, 0);
        results.forEach(result -> verdicts.merge(result.verdict().map(Words::of).orElse(UNUSABLE), 1, Integer::sum));
        return verdicts;
    }

    private static Tally tally(String name, List<SheetResult> checked, Function<Outcome, String> nameOf) {
        Map<Result, Integer> counts = new TreeMap<>();
        List<SheetResult> holding = new ArrayList<>();
        for (SheetResult result : checked) {
            List<Outcome> own = outcomes(result).filter(Outcome::isOpen).filter(outcome -> nameOf.apply(outcome).equals(name)).toList();
            own.forEach(outcome -> counts.merge(outcome.result(), 1, Integer::sum));
            if (!own.isEmpty()) {
                holding.add(result);
            }
        }
        return new Tally(name, counts.getOrDefault(Result.FAILED, 0), counts.getOrDefault(Result.UNDECIDED, 0), holding.size());
    }

    private static Stream<Outcome> outcomes(SheetResult result) {
        return result.check().map(Check::outcomes).stream().flatMap(List::stream);
    }
}
