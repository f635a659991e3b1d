package org.clausecheck.cli;

import java.util.List;
import java.util.function.BiFunction;

import org.clausecheck.engine.RuleSet;
import org.clausecheck.report.Run;
import org.clausecheck.report.SheetResult;

/**
 * All that the options of a check ask for, ready to check sheet after sheet: once, on every save, or again from a report.
 *
 * @param rules    the rules and tables
 * @param houses   what each sheet is checked by
 * @param checking checks a sheet
 * @param sources  where sheets are read from
 * @param report   makes the run of results and of what belongs to no sheet
 */
record CheckJob(RuleSet rules, Houses houses, Checking checking, Sources sources, BiFunction<List<SheetResult>, List<String>, Run> report) {

    /** What comes of a sheet, waivers and baseline aside. */
    SheetResult check(String file) {
        return checking.check(file);
    }

    /** The rules and tables that a sheet is checked by. */
    RuleSet rulesOf(SheetResult sheet) {
        return houses.of(sheet.file(), sheet.deal()).rules();
    }

    /** The run of these results with waivers and baseline laid over them, and with what belongs to no sheet. */
    Run run(List<SheetResult> results, List<String> faults) {
        return report.apply(results, faults);
    }
}
