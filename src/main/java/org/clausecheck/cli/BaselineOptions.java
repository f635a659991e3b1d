package org.clausecheck.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say which baseline a check is set beside. */
final class BaselineOptions {

    @Option(names = "--baseline", paramLabel = "FILE", description = "What was there before. Default: .clausecheck-baseline.json at the root of each sheet.")
    private Path file;

    @Option(names = "--no-baseline", description = "Everything counts, also what was there before.")
    private boolean none;

    @Option(names = "--strict-baseline", description = "An entry of the baseline that is no longer found makes the exit code 1: prune it.")
    private boolean strict;

    /** Everything counts. */
    static BaselineOptions ignored() {
        BaselineOptions options = new BaselineOptions();
        options.none = true;
        return options;
    }

    /** Refuses what cannot be meant. */
    void check(CommandSpec spec) {
        if (none && (file != null || strict)) {
            throw new ParameterException(spec.commandLine(), "--no-baseline and --" + (strict ? "strict-" : "") + "baseline exclude each other.");
        }
    }

    /** The words of the options, as a report records them. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        if (file != null) {
            words.addAll(List.of("--baseline", file.toString().replace('\\', '/')));
        }
        if (none) {
            words.add("--no-baseline");
        }
        if (strict) {
            words.add("--strict-baseline");
        }
        return words;
    }

    /** The file that is named; empty if it is to be found at the root. */
    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** Whether everything counts. */
    boolean none() {
        return none;
    }

    /** Whether an entry that is fixed is to be told as a fault. */
    boolean strict() {
        return strict;
    }
}
