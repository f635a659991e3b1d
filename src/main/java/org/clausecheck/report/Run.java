package org.clausecheck.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.clausecheck.finding.Severity;

/**
 * One call of a command that checks: what it was asked, by what, and what came of it.
 *
 * @param basis what it was asked, and by what it answers
 * @param sheets     one entry per input, in the order given
 * @param errors     errors that belong to no file
 * @param policy     the team's policy files that were used, and what is to be said about them
 * @param horizons   by file, the day to which access is to last by house policy; empty where no report asked for it or the policy gives none
 * @param request    what was asked beside the day, for running it again
 * @param statistics what the run comes to in numbers; empty if nobody asked
 */
public record Run(Basis basis, List<SheetResult> sheets, List<String> errors, PolicyUse policy, Map<String, Horizon> horizons, Request request,
        Optional<Statistics> statistics) {

    public Run {
        sheets = List.copyOf(sheets);
        errors = List.copyOf(errors);
    }

    /** A run that was asked nothing but sheets and the day, and no statistics. */
    public Run(Basis basis, List<SheetResult> sheets, List<String> errors, PolicyUse policy, Map<String, Horizon> horizons) {
        this(basis, sheets, errors, policy, horizons, Request.PLAIN, Optional.empty());
    }

    /** A run without policy files, in which an undecided sheet does not pass and for whose reports nobody asked the house's horizon. */
    public Run(String tool, String ruleSet, String ruleHash, int ruleCount, int ranRules, Optional<String> selection, LocalDate asOf,
            Severity failLevel, List<SheetResult> sheets, List<String> errors) {
        this(new Basis(tool, ruleSet, ruleHash, ruleCount, ranRules, selection, asOf, failLevel, false), sheets, errors, PolicyUse.NONE, Map.of(), Request.PLAIN, Optional.empty());
    }

    /** Version of the tool. */
    public String tool() {
        return basis.tool();
    }

    /** Version of the rule set. */
    public String ruleSet() {
        return basis.ruleSet();
    }

    /** Hash of the rule set's content. */
    public String ruleHash() {
        return basis.ruleHash();
    }

    /** How many rules the rule set has. */
    public int ruleCount() {
        return basis.ruleCount();
    }

    /** How many of them ran. */
    public int ranRules() {
        return basis.ranRules();
    }

    /** How the rules were selected, in the words of the options; empty if all ran. */
    public Optional<String> selection() {
        return basis.selection();
    }

    /** The day asked about. */
    public LocalDate asOf() {
        return basis.asOf();
    }

    /** From which severity on a finding decides the verdict. */
    public Severity failLevel() {
        return basis.failLevel();
    }

    /** Whether a sheet that is only undecided passes. */
    public boolean undecidedAllowed() {
        return basis.undecidedAllowed();
    }

    /** The same with the policy files that it used. */
    public Run with(PolicyUse used) {
        return new Run(basis, sheets, errors, used, horizons, request, statistics);
    }

    /** The same with the horizon that the house's policy sets for each sheet. */
    public Run withHorizons(Function<SheetResult, Optional<Horizon>> policyOf) {
        Map<String, Horizon> set = new LinkedHashMap<>();
        sheets.forEach(sheet -> policyOf.apply(sheet).ifPresent(horizon -> set.put(sheet.file(), horizon)));
        return new Run(basis, sheets, errors, policy, set, request, statistics);
    }

    /** The day to which access is to last by the policy that a sheet was checked by; empty where no report asked for it or the policy gives none. */
    public Optional<Horizon> horizon(SheetResult sheet) {
        return Optional.ofNullable(horizons.get(sheet.file()));
    }

    /** The same with what was asked. */
    public Run with(Request asked) {
        return new Run(basis, sheets, errors, policy, horizons, asked, statistics);
    }

    /** The same with what it comes to in numbers. */
    public Run with(Statistics numbers) {
        return new Run(basis, sheets, errors, policy, horizons, request, Optional.of(numbers));
    }

    /** The same with some of its sheets. */
    public Run with(Predicate<SheetResult> wanted) {
        return new Run(basis, sheets.stream().filter(wanted).toList(), errors, policy, horizons, request, statistics);
    }

    /** The same where a sheet that is only undecided passes, or does not. */
    public Run withUndecidedAllowed(boolean allowed) {
        return new Run(new Basis(tool(), ruleSet(), ruleHash(), ruleCount(), ranRules(), selection(), asOf(), failLevel(), allowed), sheets, errors, policy, horizons, request, statistics);
    }

    /** The same by other rules or at another fail level, as a configuration asks. */
    public Run by(String hash, int rules, int ran, Optional<String> selected, Severity level) {
        return new Run(new Basis(tool(), ruleSet(), hash, rules, ran, selected, asOf(), level, undecidedAllowed()), sheets, errors, policy, horizons, request, statistics);
    }

    /** The same without the errors that belong to no file. */
    public Run withoutErrors() {
        return new Run(basis, sheets, List.of(), policy, horizons, request, statistics);
    }
}
