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
import org.clausecheck.report.Run;
import org.clausecheck.report.SheetResult;
import org.clausecheck.report.SheetSettings;
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

    @Mixin
    private Reporting reporting;

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
        LocalDate day = day(spec, asOf, terminal);
        Optional<Severity> wanted = severity(spec, failOn);
        Severity failLevel = wanted.orElse(Houses.FAIL_ON);
        reporting.check(spec);
        configured.check(spec);
        waivers.check(spec);
        baseline.check(spec);
        RuleSet rules = packs.open();
        Houses houses = new Houses(configured, new Houses.Options(rules, packs, selection, wanted, allowUndecided), texts);
        Inputs inputs = named.get();
        houses.selectionFault(inputs.files()).ifPresent(fault -> {
            throw new ParameterException(spec.commandLine(), fault);
        });
        if (!reporting.quiet()) {
            inputs.notes().forEach(terminal::note);
        }
        Checking checking = new Checking(rules, selection::wants, day, failLevel, texts).under(houses);
        TeamPolicy policy = new TeamPolicy(waivers, baseline, file -> houses.of(file, Optional.empty()), day, texts);
        List<SheetResult> results = policy.settle(inputs.files().stream().map(checking::check).toList());
        PolicyUse used = policy.use(staged ? List.of() : this.named, !inputs.faults().isEmpty());
        Run run = houses.told(run(rules, selection, day, failLevel, results, inputs.faults()).withUndecidedAllowed(allowUndecided).with(used));
        reporting.write(reporting.wants(Format.HTML) ? run.with(Horizon.of(rules, day)) : run, result -> code(result) == ExitCode.COMPLIANT, texts, terminal);
        List<Integer> codes = new ArrayList<>(results.stream().map(this::code).toList());
        inputs.faults().forEach(fault -> codes.add(ExitCode.UNUSABLE));
        codes.add(used.isGrave() ? ExitCode.NON_COMPLIANT : ExitCode.COMPLIANT);
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
