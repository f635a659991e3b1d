package org.clausecheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.clausecheck.finding.Verdict;
import org.clausecheck.report.Excerpts;
import org.clausecheck.report.Format;
import org.clausecheck.report.HostedExcerpts;
import org.clausecheck.report.Run;
import org.clausecheck.report.SheetResult;
import org.clausecheck.report.TextReport;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say in which formats a run is reported, and where to. */
final class Reporting {

    /** Formats in which one report may follow another on one stream. */
    private static final Set<Format> GOES_ON = Set.of(Format.TEXT, Format.JSONL);

    @ArgGroup(exclusive = false, multiplicity = "0..*")
    private List<Wanted> wanted = new ArrayList<>();

    @Option(names = {"-q", "--quiet"},
            description = "As text, print only sheets that do not pass, and of them only what makes the verdict. No notes.")
    private boolean quiet;

    @Option(names = "--link-base", paramLabel = "URL", description = "Where the code host shows the files of this commit, such as "
            + "https://github.com/OWNER/REPOSITORY/blob/COMMIT: places in Markdown become links.")
    private String linkBase;

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
        if (linkBase != null && !linkBase.matches("https?://[^\\s()<>\"]+")) {
            throw new ParameterException(spec.commandLine(), "--link-base wants an address such as https://github.com/OWNER/REPOSITORY/blob/COMMIT, not '" + linkBase + "'.");
        }
        if (printed > 1) {
            throw new ParameterException(spec.commandLine(),
                    "Only one report can go to standard output. Write the others to files: --format " + wanted.get(0).format + " --output FILE.");
        }
    }

    /** Whether what is only by the way is to stay unsaid. */
    boolean quiet() {
        return quiet;
    }

    /** Whether a report of this format is wanted. */
    boolean wants(Format format) {
        return wanted.stream().anyMatch(report -> report.format() == format);
    }

    /** Refuses what makes no sense again and again: standard output takes one report after the other, so it must be one that goes on. */
    void checkForWatch(CommandSpec spec) {
        wanted.stream().filter(report -> report.output == null && !GOES_ON.contains(report.format())).findFirst().ifPresent(report -> {
            throw new ParameterException(spec.commandLine(), "With --watch a " + report.format + " report goes to a file, written anew after each save: --format "
                    + report.format + " --output FILE. Standard output takes text or jsonl.");
        });
    }

    /** The files that reports go to. */
    List<Path> files() {
        return wanted.stream().filter(report -> report.output != null).map(report -> report.output).toList();
    }

    /** Whether a report is wanted in which the numbers of a run have a place. */
    boolean holdsStatistics() {
        return wanted.isEmpty() || wants(Format.TEXT) || wants(Format.JSON);
    }

    /** Writes every report that is wanted. Files are there whole or not at all. */
    void write(Run run, Excerpts excerpts, Terminal terminal) {
        write(run, sheet -> sheet.verdict().equals(Optional.of(Verdict.COMPLIANT)), excerpts, terminal);
    }

    /** The same, where {@code passes} says of which sheets a quiet report is silent. */
    void write(Run run, Predicate<SheetResult> passes, Excerpts quoted, Terminal terminal) {
        write(run, Optional.of(run), passes, quoted, terminal);
    }

    /** The same where standard output is told another part of the run, or nothing, because the rest has been told before. */
    void write(Run run, Optional<Run> told, Predicate<SheetResult> passes, Excerpts quoted, Terminal terminal) {
        Excerpts excerpts = linkBase == null ? quoted : new HostedExcerpts(quoted, linkBase);
        for (Wanted report : wanted) {
            if (report.output != null) {
                file(report, run, excerpts);
            }
        }
        told.ifPresent(part -> print(part, passes, excerpts, terminal));
    }

    private void print(Run run, Predicate<SheetResult> passes, Excerpts excerpts, Terminal terminal) {
        Run printed = quiet ? run.with(passes.negate()) : run;
        if (wanted.isEmpty()) {
            print(Format.TEXT, printed, excerpts, terminal);
        }
        wanted.stream().filter(report -> report.output == null)
                .forEach(report -> print(report.format(), report.format() == Format.TEXT ? printed : run, excerpts, terminal));
    }

    /** At a terminal, what belongs to no sheet is told beside the results, not among them. */
    private void print(Format format, Run run, Excerpts excerpts, Terminal terminal) {
        if (format == Format.TEXT) {
            run.errors().forEach(terminal::note);
        }
        terminal.print(format == Format.TEXT ? new TextReport(run.withoutErrors(), excerpts, terminal.colour(), quiet).text()
                : format.write(run, excerpts, terminal.colour()));
    }

    private static void file(Wanted report, Run run, Excerpts excerpts) {
        try {
            Written.atomically(report.output, report.format().write(run, excerpts, false));
        } catch (IOException e) {
            throw new UnusableException("Cannot write " + report.output + ": " + Written.reason(e) + ".");
        }
    }
}
