package org.clausecheck.cli;

import picocli.CommandLine.Option;

/** The options that ask for numbers beside the results. */
final class Measuring {

    @Option(names = "--statistics", description = "Adds what the run comes to in numbers: by severity, family, rule and sheet, rules that never "
            + "apply, tables asked. Part of the text and JSON reports; beside other formats on standard error.")
    private boolean statistics;

    @Option(names = "--profile", description = "Tells on standard error where the time went: by phase, by rule and by decision table.")
    private boolean profile;

    /** Whether the numbers of the run are wanted. */
    boolean statistics() {
        return statistics;
    }

    /** Whether the times are wanted. */
    boolean profile() {
        return profile;
    }
}
