package org.clausecheck.cli;

import java.util.List;

import org.clausecheck.report.Excerpts;
import org.clausecheck.report.TextReport;
import org.clausecheck.sheet.read.InputError;

/** What is wrong with a policy file, each error with its line, and the sum of it. */
final class PolicyErrors {

    private PolicyErrors() {
    }

    static String text(List<InputError> errors, String what, Excerpts excerpts) {
        return TextReport.errors(errors, excerpts) + errors.size() + (errors.size() == 1 ? " error: " : " errors: ") + what + ", and nothing was checked";
    }
}
