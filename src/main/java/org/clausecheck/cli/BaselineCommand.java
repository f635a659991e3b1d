package org.clausecheck.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code clausecheck baseline}: keeps what was there before, so that only what is new counts. */
@Command(name = "baseline", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Keeps what was found when a project began to be checked, so that only what is new counts.",
        subcommands = {BaselineCreateCommand.class, BaselinePruneCommand.class, BaselineShowCommand.class})
final class BaselineCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "What is to be done with the baseline? create, prune or show.");
    }
}
