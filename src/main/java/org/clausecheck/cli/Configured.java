package org.clausecheck.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say which configuration holds. */
final class Configured {

    @Option(names = "--config", paramLabel = "FILE",
            description = "Checks by this configuration instead of the .clausecheck.yaml at the root of each sheet.")
    private Path file;

    @Option(names = "--no-config", description = "Checks without any configuration.")
    private boolean none;

    @Option(names = "--use-profile", paramLabel = "NAME",
            description = "Applies this profile of the configuration, whatever its conditions, and no other; may be repeated.")
    private List<String> profiles = new ArrayList<>();

    /** Refuses what cannot be meant. */
    void check(CommandSpec spec) {
        if (file != null && none) {
            throw new ParameterException(spec.commandLine(), "--config and --no-config exclude each other.");
        }
        if (none && !profiles.isEmpty()) {
            throw new ParameterException(spec.commandLine(),
                    "--use-profile names a profile of a configuration, and --no-config asks for none.");
        }
    }

    /** The words of the options, as a report records them. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        if (file != null) {
            words.addAll(List.of("--config", file.toString().replace('\\', '/')));
        }
        if (none) {
            words.add("--no-config");
        }
        profiles.forEach(profile -> words.addAll(List.of("--use-profile", profile)));
        return words;
    }

    /** The file that is named; empty if the root of a sheet decides. */
    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** Whether no configuration is wanted. */
    boolean none() {
        return none;
    }

    /** The profiles that are named. */
    List<String> profiles() {
        return profiles;
    }
}
