package org.clausecheck.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.clausecheck.engine.RuleSet;
import org.clausecheck.finding.Rule;
import org.clausecheck.finding.Severity;
import org.clausecheck.finding.Verdict;
import org.clausecheck.logic.Words;
import org.clausecheck.report.PackFolder;
import org.clausecheck.report.Run;
import org.clausecheck.report.SheetResult;
import org.clausecheck.report.Statistics;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code clausecheck check}: checks term sheets and reports. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Checks term sheets and reports contradictions, unmet conditions, risks and what cannot be decided.")
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE|DIR|-", arity = "1..*", description = "Term sheets; a folder means every sheet in it and below; - is standard input.")
    private List<String> named;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day asked about, such as 2026-06-30. Default: today in UTC.")
    private String asOf;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "medium",
            description = "From which severity on a finding makes the sheet non-compliant: low, medium (default), high or critical.")
    private String failOn;

    @Option(names = "--allow-undecided", description = "Exit with 0 instead of 3 if a sheet is only undecided.")
    private boolean allowUndecided;

    @Option(names = "--watch", description = "Goes on: checks again what is saved, until Ctrl-C or the end of standard input.")
    private boolean watch;

    @Mixin
    private Reporting reporting;

    @Mixin
    private Measuring measuring;

    @Mixin
    private Selection selection;

    @Mixin
    private Packs packs;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        reporting.check(spec);
        if (watch) {
            return new Watch(this, named, packs.all(), reporting, terminal).run(spec, measuring);
        }
        Meter meter = measuring.profile() ? new Meter(System::nanoTime) : measuring.statistics() ? new Meter(() -> 0) : Meter.OFF;
        CheckJob job = job(Path.of(""), new Sources(terminal), meter);
        Inputs inputs = new Inputs(named);
        inputs.notes().forEach(terminal::note);
        meter.ends("rule set");
        List<SheetResult> results = inputs.files().stream().map(job::check).toList();
        Run run = job.run(results, inputs.faults());
        reporting.write(run, job.sources(), terminal);
        if (measuring.profile()) {
            terminal.flush();
            meter.ends("report");
            new Profile(meter, job.rules(), System::nanoTime).tell(results, terminal);
        }
        return code(run);
    }

    /**
     * Gets ready what the options ask for; wrong usage and packs that cannot be used are told by exceptions.
     *
     * @param root    the folder from which packs are named
     * @param sources where sheets are to be read from
     * @param meter   notes what it takes
     */
    CheckJob job(Path root, Sources sources, Meter meter) {
        LocalDate day = day(spec, asOf, terminal);
        Severity failLevel = severity();
        RuleSet rules = packs.open(root);
        selection.fault(rules.catalogue().rules()).ifPresent(fault -> {
            throw new ParameterException(spec.commandLine(), fault);
        });
        List<PackFolder> added = packs.folders(root);
        Checking checking = new Checking(rules, selection::wants, day, failLevel, sources, meter);
        return new CheckJob(rules, checking, sources, (results, faults) -> {
            Run run = run(rules, day, failLevel, results, faults).withPacks(added);
            return measuring.statistics() ? run.withStatistics(Statistics.of(results, meter.asked(), rules.tables().catalogue().names().size())) : run;
        });
    }

    /** The exit code of a run. */
    int code(Run run) {
        List<Integer> codes = new ArrayList<>(run.sheets().stream().map(result -> result.verdict().map(this::code).orElse(ExitCode.UNUSABLE)).toList());
        run.errors().forEach(fault -> codes.add(ExitCode.UNUSABLE));
        return ExitCode.gravest(codes);
    }

    private Run run(RuleSet rules, LocalDate day, Severity failLevel, List<SheetResult> results, List<String> faults) {
        Version version = new Version();
        List<Rule> all = rules.catalogue().rules();
        int ran = (int) all.stream().filter(selection::wants).count();
        return new Run(version.tool(), version.ruleSet(), rules.hash(), all.size(), ran, selection.words(), day, failLevel, results, faults);
    }

    private int code(Verdict verdict) {
        return switch (verdict) {
            case COMPLIANT -> ExitCode.COMPLIANT;
            case NON_COMPLIANT -> ExitCode.NON_COMPLIANT;
            case UNDECIDED -> allowUndecided ? ExitCode.COMPLIANT : ExitCode.UNDECIDED;
        };
    }

    /** The day of the option, or today; a day that is none is wrong usage. */
    static LocalDate day(CommandSpec spec, String text, Terminal terminal) {
        try {
            return text == null ? terminal.today() : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new ParameterException(spec.commandLine(), "--as-of wants a day such as 2026-06-30, not '" + text + "'.", e);
        }
    }

    private Severity severity() {
        Set<String> names = new TreeSet<>(Stream.of(Severity.values()).map(Words::of).toList());
        if (!names.contains(failOn.toLowerCase(Locale.ROOT))) {
            throw new ParameterException(spec.commandLine(), Selection.unknown("severity", failOn, names));
        }
        return Severity.valueOf(failOn.toUpperCase(Locale.ROOT));
    }
}
