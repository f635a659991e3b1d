package org.clausecheck.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say which waivers count. */
final class WaiverOptions {

    @Option(names = "--waivers", paramLabel = "FILE", description = "The waivers that count. Default: .clausecheck-waivers.yaml at the root of each sheet.")
    private Path file;

    @Option(names = {"--no-waivers", "--ignore-waivers"}, description = "No waiver counts: shows what is found in spite of them.")
    private boolean none;

    /** Refuses what cannot be meant. */
    void check(CommandSpec spec) {
        if (file != null && none) {
            throw new ParameterException(spec.commandLine(), "--waivers and --no-waivers exclude each other.");
        }
    }

    /** The words of the options, as a report records them. */
    List<String> words() {
        return none ? List.of("--no-waivers") : file == null ? List.of() : List.of("--waivers", file.toString().replace('\\', '/'));
    }

    /** The file that is named; empty if it is to be found at the root. */
    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** Whether no waiver counts. */
    boolean none() {
        return none;
    }
}
