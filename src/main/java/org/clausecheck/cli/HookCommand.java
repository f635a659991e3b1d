package org.clausecheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code clausecheck hook}: has git check the term sheets of every commit, for those without the pre-commit tool. */
@Command(name = "hook", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Has git check the term sheets of every commit before it is made.")
final class HookCommand implements Runnable {

    private static final String WORDS = "Options and names for the check, after --, such as: -- --fail-on high deals";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    HookCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "What about the hook? install, uninstall or run.");
    }

    @Command(name = "install", mixinStandardHelpOptions = true, versionProvider = Version.class,
            description = "Writes the hook that git runs before a commit of this repository. A hook of others is left as it is.")
    int install(
            @Option(names = "--force", description = "Puts a hook of others aside; uninstall brings it back.") boolean force,
            @Parameters(paramLabel = "WORD", arity = "0..*", description = WORDS) String[] words) {
        List<String> given = words == null ? List.of() : List.of(words);
        understood(given);
        terminal.note(GitHook.of(Path.of("")).install(program(), given, force));
        return ExitCode.COMPLIANT;
    }

    @Command(name = "uninstall", mixinStandardHelpOptions = true, versionProvider = Version.class, description = "Removes the hook again.")
    int uninstall() {
        terminal.note(GitHook.of(Path.of("")).uninstall());
        return ExitCode.COMPLIANT;
    }

    @Command(name = "run", mixinStandardHelpOptions = true, versionProvider = Version.class,
            description = "What the hook does: checks the staged term sheets; prints nothing where they pass.")
    int run(@Parameters(paramLabel = "WORD", arity = "0..*", description = WORDS) String[] words) {
        Stream<String> given = words == null ? Stream.of() : Stream.of(words);
        int code = Main.run(terminal, Stream.concat(Stream.of("check", "--staged", "--quiet"), given).toArray(String[]::new));
        if (code != ExitCode.COMPLIANT) {
            terminal.note("\nclausecheck: no commit, for " + reason(code) + " Mend it and stage it again (git add), or commit all the same"
                    + " with 'git commit --no-verify'.");
        }
        return code;
    }

    private static String reason(int code) {
        return switch (code) {
            case ExitCode.NON_COMPLIANT -> "a staged term sheet is non-compliant.";
            case ExitCode.UNDECIDED -> "a staged term sheet is undecided: facts are missing that decide it.";
            case ExitCode.UNUSABLE -> "something staged or asked for cannot be used.";
            default -> "the check itself failed.";
        };
    }

    /** Refuses words that the check would refuse at every commit. */
    private void understood(List<String> words) {
        List<String> check = new ArrayList<>(List.of("--staged", "--quiet"));
        check.addAll(words);
        try {
            new CommandLine(new CheckCommand(terminal), new CommandFactory(terminal)).parseArgs(check.toArray(String[]::new));
        } catch (ParameterException e) {
            throw new ParameterException(spec.subcommands().get("install"), e.getMessage(), e);
        }
    }

    /** The launcher that started this; empty where there was none. */
    private static Optional<Path> program() {
        String home = System.getProperty("clausecheck.home", "");
        return home.isEmpty() ? Optional.empty() : Stream.of("bin/clausecheck", "clausecheck")
                .map(name -> Path.of(home).toAbsolutePath().normalize().resolve(name)).filter(Files::isExecutable).findFirst();
    }
}
