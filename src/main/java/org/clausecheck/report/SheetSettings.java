package org.clausecheck.report;

import java.util.List;
import java.util.Optional;

/**
 * The configuration that a sheet was checked by.
 *
 * @param file           the file
 * @param profiles       the profiles of it that applied, in the order of the file
 * @param ruleHash       hash of the rules and tables as it leaves them
 * @param rules          how many rules there are
 * @param ran            how many of them ran
 * @param selection      how these were selected, in words; empty if all ran
 * @param allowUndecided whether a sheet that is only undecided lets the command succeed
 * @param differences    what it makes otherwise than the product
 */
public record SheetSettings(InputFile file, List<String> profiles, String ruleHash, int rules, int ran, Optional<String> selection,
        boolean allowUndecided,
        List<Difference> differences) {

    public SheetSettings {
        profiles = List.copyOf(profiles);
        differences = List.copyOf(differences);
    }
}
