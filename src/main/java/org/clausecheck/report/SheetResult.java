package org.clausecheck.report;

import java.util.List;
import java.util.Optional;

import org.clausecheck.finding.Check;
import org.clausecheck.sheet.read.InputError;

/**
 * What came of one input.
 *
 * @param file   as the user named it
 * @param check  the check; empty for an unusable input
 * @param errors what makes it unusable; empty for a usable one
 */
public record SheetResult(String file, Optional<Check> check, List<InputError> errors) {

    /** A sheet that was checked. */
    public static SheetResult checked(String file, Check check) {
        return new SheetResult(file, Optional.of(check), List.of());
    }

    /** An input that never reached the rules. */
    public static SheetResult unusable(String file, List<InputError> errors) {
        return new SheetResult(file, Optional.empty(), List.copyOf(errors));
    }
}
