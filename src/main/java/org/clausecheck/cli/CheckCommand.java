package org.clausecheck.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.clausecheck.engine.RuleSet;
import org.clausecheck.finding.Rule;
import org.clausecheck.finding.Severity;
import org.clausecheck.finding.Verdict;
import org.clausecheck.logic.Words;
import org.clausecheck.report.Format;
import org.clausecheck.report.Horizon;
import org.clausecheck.report.PolicyUse;
import org.clausecheck.report.PackFolder;
import org.clausecheck.report.Request;
import org.clausecheck.report.Run;
import org.clausecheck.report.SheetResult;
import org.clausecheck.report.SheetSettings;
import org.clausecheck.report.Statistics;
import org.clausecheck.report.StatisticsReport;
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

    @Parameters(paramLabel = "FILE|DIR|-", arity = "0..*", description = "Term sheets; a folder means every sheet in it and below; - is standard input.")
    private List<String> named = new ArrayList<>();

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day asked about, such as 2026-06-30. Default: today in UTC.")
    private String asOf;

    @Option(names = "--fail-on", paramLabel = "SEVERITY",
            description = "From which severity on a finding makes the sheet non-compliant: low, medium, high or critical. Default: the configuration's, else medium.")
    private String failOn;

    @Option(names = "--allow-undecided", description = "Exit with 0 instead of 3 if a sheet is only undecided.")
    private boolean allowUndecided;

    @Option(names = "--only-sheets",
            description = "Leave out named files that are no term sheets: for tools that hand over every JSON file.")
    private boolean onlySheets;

    @Option(names = "--staged",
            description = "Check the sheets that the next commit changes, as they are in the index of git; FILE and DIR narrow them.")
    private boolean staged;

    @Option(names = "--watch", description = "Goes on: checks again what is saved, until Ctrl-C or the end of standard input.")
    private boolean watch;

    @Mixin
    private Reporting reporting;

    @Mixin
    private Measuring measuring;

    @Mixin
    private Selection selection;

    @Mixin
    private WaiverOptions waivers;

    @Mixin
    private BaselineOptions baseline;

    @Mixin
    private Packs packs;

    @Mixin
    private Configured configured;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Sources texts = new Sources(terminal);
        if (!staged) {
            if (named.isEmpty()) {
                throw new ParameterException(spec.commandLine(), "Missing required parameter: 'FILE|DIR|-'");
            }
            return check(() -> new Inputs(named, onlySheets), texts);
        }
        try (StagedSheets sheets = StagedSheets.open(Path.of(""), named)) {
            texts.takeFrom(sheets.places());
            return check(() -> Inputs.elsewhere(sheets.places()), texts);
        }
    }

    private int check(Supplier<Inputs> named, Sources texts) {
        reporting.check(spec);
        if (watch) {
            return new Watch(this, this.named, packs.all(), reporting, terminal).run(spec, measuring);
        }
        Meter meter = measuring.profile() ? new Meter(System::nanoTime) : measuring.statistics() ? new Meter(() -> 0) : Meter.OFF;
        CheckJob job = job(texts, meter);
        Inputs inputs = named.get();
        refuse(job, inputs.files());
        if (!reporting.quiet()) {
            inputs.notes().forEach(terminal::note);
        }
        meter.ends("rule set");
        Run run = job.run(inputs.files().stream().map(job::check).toList(), inputs.faults());
        write(run, Optional.of(run), job);
        run.statistics().filter(numbers -> !reporting.holdsStatistics()).map(StatisticsReport::new).map(StatisticsReport::text).map(String::stripTrailing)
                .ifPresent(terminal::note);
        if (measuring.profile()) {
            terminal.flush();
            meter.ends("report");
            new Profile(meter, job::rulesOf, System::nanoTime).tell(run.sheets(), terminal);
        }
        return code(run);
    }

    /**
     * Gets ready what the options ask for; wrong usage and packs that cannot be used are told by exceptions.
     *
     * @param sources where sheets are to be read from
     * @param meter   notes what it takes
     */
    CheckJob job(Sources sources, Meter meter) {
        LocalDate day = day(spec, asOf, terminal);
        Optional<Severity> wanted = severity(spec, failOn);
        Severity failLevel = wanted.orElse(Houses.FAIL_ON);
        configured.check(spec);
        waivers.check(spec);
        baseline.check(spec);
        RuleSet rules = packs.open(sources.here());
        Houses houses = new Houses(configured, new Houses.Options(rules, packs, selection, wanted, allowUndecided), sources);
        Checking checking = new Checking(rules, selection::wants, day, failLevel, sources).under(houses).noting(meter);
        List<PackFolder> added = packs.folders(sources.here());
        return new CheckJob(rules, houses, checking, sources, (results, faults) -> {
            TeamPolicy policy = new TeamPolicy(waivers, baseline, file -> houses.of(file, Optional.empty()), day, sources);
            List<SheetResult> settled = policy.settle(results);
            List<String> looked = staged ? List.of() : named.stream().map(name -> name.equals("-") ? name : sources.here().resolve(name).toString()).toList();
            PolicyUse used = policy.use(looked, !faults.isEmpty());
            Run run = houses.told(run(rules, selection, day, failLevel, settled, faults).withUndecidedAllowed(allowUndecided).with(used)).with(new Request(named(settled), options(), added));
            return measuring.statistics() ? run.with(Statistics.of(settled, meter.asked(), rules.tables().catalogue().names().size())) : run;
        });
    }

    /** Refuses rules that neither the options nor a configuration of these sheets has. */
    void refuse(CheckJob job, List<String> files) {
        job.houses().selectionFault(files).ifPresent(fault -> {
            throw new ParameterException(spec.commandLine(), fault);
        });
    }

    /** Writes the reports that are wanted, of all sheets to files and of a part, or nothing, to standard output. */
    void write(Run run, Optional<Run> told, CheckJob job) {
        reporting.write(withHorizons(run, job), told.map(part -> withHorizons(part, job)), result -> code(result) == ExitCode.COMPLIANT, job.sources(), terminal);
    }

    private Run withHorizons(Run run, CheckJob job) {
        return reporting.wants(Format.HTML) ? run.withHorizons(sheet -> Horizon.of(job.rulesOf(sheet), run.asOf())) : run;
    }

    private List<String> named(List<SheetResult> results) {
        return staged || named.equals(results.stream().map(SheetResult::file).toList()) ? List.of() : named;
    }

    /** The words of the options that decide what comes out. */
    private List<String> options() {
        List<String> words = new ArrayList<>();
        if (failOn != null) {
            words.addAll(List.of("--fail-on", failOn.toLowerCase(Locale.ROOT)));
        }
        if (allowUndecided) {
            words.add("--allow-undecided");
        }
        List.of(selection.options(), packs.words(), configured.words(), waivers.words(), baseline.words()).forEach(words::addAll);
        return words;
    }

    /** The exit code of a run. */
    int code(Run run) {
        List<Integer> codes = new ArrayList<>(run.sheets().stream().map(this::code).toList());
        run.errors().forEach(fault -> codes.add(ExitCode.UNUSABLE));
        codes.add(run.policy().isGrave() ? ExitCode.NON_COMPLIANT : ExitCode.COMPLIANT);
        return ExitCode.gravest(codes);
    }

    /** What a call came to, with what it was asked and by what. */
    static Run run(RuleSet rules, Selection selection, LocalDate day, Severity failLevel, List<SheetResult> results, List<String> faults) {
        Version version = new Version();
        List<Rule> all = rules.catalogue().rules();
        int ran = (int) all.stream().filter(selection::wants).count();
        return new Run(version.tool(), version.ruleSet(), rules.hash(), all.size(), ran, selection.words(), day, failLevel, results, faults);
    }

    private int code(SheetResult result) {
        boolean allowed = result.settings().map(SheetSettings::allowUndecided).orElse(allowUndecided);
        return result.verdict().map(verdict -> code(verdict, allowed)).orElse(ExitCode.UNUSABLE);
    }

    /** The exit code of a verdict. */
    static int code(Verdict verdict, boolean allowUndecided) {
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

    /** The severity of an option; empty if it was not given; one that there is not is wrong usage. */
    static Optional<Severity> severity(CommandSpec spec, String failOn) {
        if (failOn == null) {
            return Optional.empty();
        }
        Set<String> names = new TreeSet<>(Stream.of(Severity.values()).map(Words::of).toList());
        if (!names.contains(failOn.toLowerCase(Locale.ROOT))) {
            throw new ParameterException(spec.commandLine(), Selection.unknown("severity", failOn, names));
        }
        return Optional.of(Severity.valueOf(failOn.toUpperCase(Locale.ROOT)));
    }
}
