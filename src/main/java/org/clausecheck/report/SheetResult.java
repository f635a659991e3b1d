package org.clausecheck.report;

import java.util.List;
import java.util.Optional;

import org.clausecheck.finding.Check;
import org.clausecheck.finding.Kind;
import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Severity;
import org.clausecheck.finding.Verdict;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.read.InputError;

/**
 * What came of one input.
 *
 * @param file       as the user named it
 * @param inputs     every file that was read for it, the sheet first; those that could not be read are missing
 * @param deal       the documents; empty for an unusable input
 * @param check      the check; empty for an unusable input
 * @param failLevel  from which severity on a finding decides its verdict
 * @param comparison what it was compared with; empty if with nothing
 * @param errors     what makes it unusable; empty for a usable one
 * @param settings   the configuration it was checked by; empty if by none
 */
public record SheetResult(String file, List<InputFile> inputs, Optional<Deal> deal, Optional<Check> check, Severity failLevel,
        Optional<Comparison> comparison, List<InputError> errors, Optional<SheetSettings> settings) {

    /** What came of an input that was checked by no configuration. */
    public SheetResult(String file, List<InputFile> inputs, Optional<Deal> deal, Optional<Check> check, Severity failLevel, Optional<Comparison> comparison,
            List<InputError> errors) {
        this(file, inputs, deal, check, failLevel, comparison, errors, Optional.empty());
    }

    public SheetResult {
        inputs = List.copyOf(inputs);
        errors = List.copyOf(errors);
    }

    /** A sheet that was checked. */
    public static SheetResult checked(String file, List<InputFile> inputs, Deal deal, Check check, Severity failLevel) {
        return new SheetResult(file, inputs, Optional.of(deal), Optional.of(check), failLevel, Optional.empty(), List.of());
    }

    /** An input that never reached the rules. */
    public static SheetResult unusable(String file, List<InputFile> inputs, List<InputError> errors, Severity failLevel) {
        return new SheetResult(file, inputs, Optional.empty(), Optional.empty(), failLevel, Optional.empty(), errors);
    }

    /** A sheet of an older draft that is gone. */
    public static SheetResult removed(String file, Comparison comparison) {
        return new SheetResult(file, List.of(), Optional.empty(), Optional.empty(), Severity.MEDIUM, Optional.of(comparison), List.of());
    }

    /** The same with what the team has said about the outcomes. */
    public SheetResult with(Check said) {
        return new SheetResult(file, inputs, deal, Optional.of(said), failLevel, comparison, errors, settings);
    }

    /** The same beside what was there before; the check carries the dispositions that the comparison gave. */
    public SheetResult compared(Check checked, Comparison with) {
        return new SheetResult(file, inputs, deal, Optional.of(checked), failLevel, Optional.of(with), errors, settings);
    }

    /** The same with the configuration it was checked by. */
    public SheetResult by(SheetSettings used) {
        return new SheetResult(file, inputs, deal, check, failLevel, comparison, errors, Optional.of(used));
    }

    /** Whether it stands for a sheet of an older draft that is gone: it was not checked, and nothing is wrong with it. */
    public boolean isRemoved() {
        return check.isEmpty() && errors.isEmpty();
    }

    /** The verdict; empty for an unusable input and for a sheet that is gone. */
    public Optional<Verdict> verdict() {
        return check.map(found -> found.verdict(failLevel));
    }

    /** Whether an outcome decides the verdict: it is open, no advisory, at or above the fail level, neither waived nor there before. */
    public boolean decides(Outcome outcome) {
        return outcome.isOpen() && outcome.rule().kind() != Kind.ADVISORY && outcome.rule().severity().atLeast(failLevel) && outcome.disposition().counts();
    }
}
