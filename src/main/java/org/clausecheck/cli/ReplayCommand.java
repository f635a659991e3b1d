package org.clausecheck.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.clausecheck.logic.Sha256;
import org.clausecheck.report.InputFile;
import org.clausecheck.report.JsonReport;
import org.clausecheck.report.RecordedRun;
import org.clausecheck.report.Run;
import org.clausecheck.report.SheetResult;
import org.clausecheck.report.UnreadableReportException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code clausecheck replay}: checks again what a report has recorded and proves that the same result comes out. */
@Command(name = "replay", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Checks again what a JSON or HTML report has recorded and proves that the same result comes out.",
        footer = {"", "Exit codes: 0 the same result, 1 another one, 2 no such report, or its input is gone or has changed, 70 internal fault."})
final class ReplayCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "REPORT", description = "A report of check, as JSON or HTML.")
    private Path report;

    @Option(names = "--root", paramLabel = "DIR", description = "The folder from which the report names its files. Default: the working folder.")
    private Path root = Path.of("");

    @Option(names = "--input", paramLabel = "FILE", description = "The sheet that was read from standard input.")
    private Path input;

    @Option(names = "--allow-drl", description = "Lets the rule files run that the report names. They are code: allow only those whose authors you trust.")
    private boolean allowDrl;

    ReplayCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RecordedRun recorded = read();
        refuse(recorded);
        Optional<byte[]> standardInput = Optional.ofNullable(input).map(file -> bytes(file, "Check the path after --input."));
        List<String> changed = changed(recorded, sources(standardInput));
        if (!changed.isEmpty()) {
            throw new UnusableException(String.join("\n", changed) + "\nThe input is not the one of the report; nothing was replayed.");
        }
        CheckJob job = job(recorded, check(recorded), sources(standardInput));
        List<SheetResult> results = recorded.sheets().stream().map(sheet -> job.check(sheet.file())).toList();
        // what is wrong with a folder is no input and has no hash: it is taken over
        Run run = job.run(results, recorded.errors());
        refuse(recorded, run);
        Replayed replayed = new Replayed(recorded, new JsonReport(run).text());
        replayed.notes().forEach(terminal::note);
        terminal.print(replayed.text());
        return replayed.isSame() ? ExitCode.COMPLIANT : ExitCode.NON_COMPLIANT;
    }

    private RecordedRun read() {
        try {
            return RecordedRun.read(report.toString(), Files.readString(report));
        } catch (UnreadableReportException e) {
            throw new UnusableException(e.getMessage());
        } catch (CharacterCodingException e) {
            throw new UnusableException(report + ": this is no text in UTF-8, so no report.");
        } catch (IOException e) {
            throw new UnusableException("Cannot read " + report + ": " + Written.reason(e) + ".");
        }
    }

    private void refuse(RecordedRun recorded) {
        if (recorded.sheets().isEmpty()) {
            throw new UnusableException(report + " holds no sheet: there is nothing to replay.");
        }
        boolean asked = recorded.sheets().stream().anyMatch(sheet -> sheet.file().equals(STANDARD_INPUT));
        if (asked && input == null) {
            throw new UnusableException(report + " is about a sheet from standard input. Hand it over with --input FILE.");
        }
        if (!asked && input != null) {
            throw new ParameterException(spec.commandLine(), "--input stands for standard input, and no sheet of " + report + " came from there. Leave it out.");
        }
        if (!Files.isDirectory(root.toAbsolutePath())) {
            throw new ParameterException(spec.commandLine(), "--root " + root + " is no folder.");
        }
    }

    /** A configuration, waivers or a baseline that has come since. */
    private static void refuse(RecordedRun recorded, Run run) {
        List<String> known = recorded.policies().stream().map(InputFile::file).toList();
        run.policy().files().stream().filter(file -> !known.contains(file.file())).findFirst().ifPresent(file -> {
            throw new UnusableException(file.file() + " was not there when the report was made; its SHA-256 is " + file.sha256()
                    + "\nThe input is not the one of the report.");
        });
    }

    /** Sheets go by the names that the report gives them, and lie below the root. */
    private Sources sources(Optional<byte[]> standardInput) {
        Terminal reading = new Terminal(new ByteArrayInputStream(standardInput.orElse(new byte[0])), terminal.out(), terminal.err(), terminal.today(), false);
        return new Sources(reading, root);
    }

    /** What of the inputs is gone, has changed or has come, each with its hashes. */
    private List<String> changed(RecordedRun recorded, Sources sources) {
        List<String> changed = new ArrayList<>();
        for (RecordedRun.Sheet sheet : recorded.sheets()) {
            Map<String, String> now = sources.read(sheet.file()).hashes();
            sheet.inputs().forEach((file, hash) -> compare(file, hash, Optional.ofNullable(now.get(file)), changed));
            now.keySet().stream().filter(file -> !sheet.inputs().containsKey(file))
                    .forEach(file -> changed.add(file + " was not there when the report was made; its SHA-256 is " + now.get(file)));
        }
        for (InputFile policy : recorded.policies()) {
            Path file = root.resolve(policy.file());
            compare(policy.file(), policy.sha256(), Files.isRegularFile(file) ? Optional.of(Sha256.of(bytes(file, "Check its permissions."))) : Optional.empty(),
                    changed);
        }
        return changed.stream().distinct().toList();
    }

    private static void compare(String file, String hash, Optional<String> now, List<String> changed) {
        if (now.isEmpty()) {
            changed.add(file + " is not there; its SHA-256 in the report is " + hash);
        } else if (!now.get().equals(hash)) {
            changed.add(file + " has changed: its SHA-256 is " + hash + " in the report and " + now.get() + " now");
        }
    }

    private static byte[] bytes(Path file, String advice) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnusableException("Cannot read " + file + ": " + Written.reason(e) + ". " + advice);
        }
    }

    private CheckJob job(RecordedRun recorded, CheckCommand check, Sources sources) {
        try {
            CheckJob job = check.job(sources, recorded.statistics() ? new Meter(() -> 0) : Meter.OFF);
            check.refuse(job, recorded.sheets().stream().map(RecordedRun.Sheet::file).toList());
            return job;
        } catch (ParameterException e) {
            throw unusable(e);
        }
    }

    private UnusableException unusable(ParameterException e) {
        return new UnusableException(report + ": what the report was asked cannot be asked again: " + e.getMessage());
    }

    /** The check command with the options that the report has recorded. */
    private CheckCommand check(RecordedRun recorded) {
        List<String> words = new ArrayList<>(List.of("--as-of", recorded.asOf().toString()));
        words.addAll(recorded.request().options());
        if (allowDrl) {
            words.add("--allow-drl");
        }
        if (recorded.statistics()) {
            words.add("--statistics");
        }
        words.add("--");
        words.addAll(recorded.request().named().isEmpty() ? recorded.sheets().stream().map(RecordedRun.Sheet::file).toList() : recorded.request().named());
        CheckCommand check = new CheckCommand(terminal);
        try {
            new CommandLine(check, new CommandFactory(terminal)).parseArgs(words.toArray(String[]::new));
        } catch (ParameterException e) {
            throw unusable(e);
        }
        return check;
    }
}
