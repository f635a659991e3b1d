package org.clausecheck.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.TreeSet;

import org.clausecheck.engine.dmn.TableException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code clausecheck}: parses the words of the user and hands over to one class per command. */
@Command(name = "clausecheck", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Checks term sheets for contradictions, unmet conditions, risks and what cannot be decided yet.",
        subcommands = {CheckCommand.class, DiffCommand.class, ExplainCommand.class, RulesCommand.class, WaiveCommand.class, BaselineCommand.class,
            ConfigCommand.class, ReplayCommand.class, HookCommand.class, TestCommand.class, NewCommand.class, DocsCommand.class, SchemaCommand.class,
            DoctorCommand.class, CompletionCommand.class},
        footer = {"", "Exit codes: 0 compliant, 1 non-compliant, 2 unusable input or wrong usage, 3 undecided, 70 internal fault."})
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command? 'clausecheck --help' lists them.");
    }

    /** Runs a command and exits with its code. */
    public static void main(String[] args) {
        System.exit(run(new Terminal(System.in, bytes(System.out), utf8(System.err), LocalDate.now(ZoneOffset.UTC),
                System.console() != null && System.getenv("NO_COLOR") == null), args));
    }

    /** Runs a command against a given terminal; the exit code is returned. */
    public static int run(Terminal terminal, String... args) {
        CommandLine line = Commands.of(args, new CommandFactory(terminal));
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setParameterExceptionHandler((error, words) -> {
            error.getCommandLine().getErr().println(message(error));
            error.getCommandLine().getErr().println("Try: " + error.getCommandLine().getCommandSpec().qualifiedName() + " --help");
            return ExitCode.UNUSABLE;
        });
        line.setExecutionExceptionHandler((error, command, result) -> error instanceof TableException && packs(command) ? unusable(terminal, error) : fault(terminal, error));
        int code;
        try {
            code = line.execute(args);
        } catch (StackOverflowError | OutOfMemoryError | LinkageError e) {
            code = fault(terminal, e);
        }
        terminal.flush();
        return code;
    }

    private static String message(ParameterException error) {
        CommandLine command = error.getCommandLine();
        if (error instanceof UnmatchedArgumentException unmatched && command.getParent() == null && !unmatched.getUnmatched().isEmpty()
                && !unmatched.isUnknownOption()) {
            return Selection.unknown("command", unmatched.getUnmatched().get(0), new TreeSet<>(command.getSubcommands().keySet()));
        }
        return error.getMessage();
    }

    /** Whether the user's own tables or rules are in play, which a broken table is then one of. */
    private static boolean packs(CommandLine command) {
        return command.getParseResult().hasMatchedOption("--tables") || command.getParseResult().hasMatchedOption("--rules");
    }

    private static int unusable(Terminal terminal, Throwable fault) {
        terminal.note(fault.getMessage());
        return ExitCode.UNUSABLE;
    }

    private static int fault(Terminal terminal, Throwable fault) {
        if (fault instanceof UnusableException) {
            return unusable(terminal, fault);
        }
        if (fault instanceof InvalidPathException path) {
            terminal.note("The file name " + path.getInput() + " cannot be used: " + path.getReason()
                    + ". If it is right, the locale does not know its letters; set LC_ALL=C.UTF-8 or another UTF-8 locale.");
            return ExitCode.UNUSABLE;
        }
        terminal.note("clausecheck: internal fault: " + fault + ". Please report it with the command you ran.");
        return ExitCode.FAULT;
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    private static PrintStream bytes(PrintStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }
}
