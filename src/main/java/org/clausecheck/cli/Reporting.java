package org.clausecheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.clausecheck.report.Excerpts;
import org.clausecheck.report.Format;
import org.clausecheck.report.Run;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say in which formats a run is reported, and where to. */
final class Reporting {

    /** Formats in which one report may follow another on one stream. */
    private static final List<String> GOES_ON = Format.words().stream().filter(List.of("text", "jsonl")::contains).toList();

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private List<Wanted> wanted = new ArrayList<>();

    /** One report: its format, and its file where it does not go to standard output. */
    static final class Wanted {

        @Option(names = "--format", paramLabel = "FORMAT", required = true,
                description = "The report's format: ${COMPLETION-CANDIDATES}. Default: text. May be repeated, each with an --output of its own.",
                completionCandidates = Formats.class)
        private String format;

        @Option(names = "--output", paramLabel = "FILE", description = "Writes the report of the --format before it to this file instead of standard output.")
        private Path output;

        private Format format() {
            return Format.of(format).orElseThrow();
        }
    }

    /** The names of the formats, for help and completion. */
    static final class Formats implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Format.words().iterator();
        }
    }

    /** Refuses what cannot be meant, before anything is checked: unknown formats, two reports for one place, files that cannot be written. */
    void check(CommandSpec spec) {
        Set<Path> files = new HashSet<>();
        int printed = 0;
        for (Wanted report : wanted) {
            if (Format.of(report.format).isEmpty()) {
                throw new ParameterException(spec.commandLine(), Selection.unknown("format", report.format, Format.words()));
            }
            if (report.output == null) {
                printed++;
            } else if (!files.add(report.output.toAbsolutePath().normalize())) {
                throw new ParameterException(spec.commandLine(), "Two reports for " + report.output + ": give each --format an --output of its own.");
            } else if (Files.isDirectory(report.output)) {
                throw new ParameterException(spec.commandLine(), "--output " + report.output + " is a folder. Name a file in it, such as "
                        + report.output.resolve("report." + report.format) + ".");
            }
        }
        if (printed > 1) {
            throw new ParameterException(spec.commandLine(),
                    "Only one report can go to standard output. Write the others to files: --format " + wanted.get(0).format + " --output FILE.");
        }
    }

    /** Refuses what makes no sense again and again: standard output takes one report after the other, so it must be one that goes on. */
    void checkForWatch(CommandSpec spec) {
        wanted.stream().filter(report -> report.output == null && !GOES_ON.contains(report.format().word())).findFirst().ifPresent(report -> {
            throw new ParameterException(spec.commandLine(), "With --watch a " + report.format + " report goes to a file, written anew after each save: --format "
                    + report.format + " --output FILE. Standard output takes " + String.join(" or ", GOES_ON) + ".");
        });
    }

    /** The files that reports go to. */
    List<Path> files() {
        return wanted.stream().filter(report -> report.output != null).map(report -> report.output).toList();
    }

    /** Writes every report that is wanted. Files are there whole or not at all. */
    void write(Run run, Excerpts excerpts, Terminal terminal) {
        write(run, run, excerpts, terminal);
    }

    /** The same where only a part of the run is to be told on standard output, because the rest has been told before. */
    void write(Run told, Run run, Excerpts excerpts, Terminal terminal) {
        boolean silent = told != run && told.sheets().isEmpty() && told.errors().isEmpty();
        if (wanted.isEmpty() && !silent) {
            print(Format.TEXT, told, excerpts, terminal);
        }
        for (Wanted report : wanted) {
            if (report.output != null) {
                file(report, run, excerpts);
            } else if (!silent) {
                print(report.format(), told, excerpts, terminal);
            }
        }
    }

    /** At a terminal, what belongs to no sheet is told beside the results, not among them. */
    private static void print(Format format, Run run, Excerpts excerpts, Terminal terminal) {
        if (format == Format.TEXT) {
            run.errors().forEach(terminal::note);
        }
        terminal.print(format.write(format == Format.TEXT ? run.withoutErrors() : run, excerpts, terminal.colour()));
    }

    private static void file(Wanted report, Run run, Excerpts excerpts) {
        try {
            Written.atomically(report.output, report.format().write(run, excerpts, false));
        } catch (IOException e) {
            throw new UnusableException("Cannot write " + report.output + ": " + Written.reason(e) + ".");
        }
    }
}
