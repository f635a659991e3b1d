package org.clausecheck.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.clausecheck.engine.Catalogue;
import org.clausecheck.engine.Checker;
import org.clausecheck.engine.RuleSet;
import org.clausecheck.finding.Rule;
import org.clausecheck.finding.Severity;
import org.clausecheck.finding.Verdict;
import org.clausecheck.logic.Words;
import org.clausecheck.report.JsonReport;
import org.clausecheck.report.Run;
import org.clausecheck.report.SheetResult;
import org.clausecheck.report.TextReport;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.read.Reading;
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

    private static final Set<String> FORMATS = new TreeSet<>(Set.of("text", "json"));

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE|DIR|-", arity = "1..*", description = "Term sheets; a folder means every sheet in it and below; - is standard input.")
    private List<String> named;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text (default) or json.")
    private String format;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day asked about, such as 2026-06-30. Default: today in UTC.")
    private String asOf;

    @Option(names = "--fail-on", paramLabel = "SEVERITY", defaultValue = "medium",
            description = "From which severity on a finding makes the sheet non-compliant: low, medium (default), high or critical.")
    private String failOn;

    @Option(names = "--allow-undecided", description = "Exit with 0 instead of 3 if a sheet is only undecided.")
    private boolean allowUndecided;

    @Mixin
    private Selection selection;

    @Mixin
    private Packs packs;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        LocalDate day = day(spec, asOf, terminal);
        Severity failLevel = severity();
        if (!FORMATS.contains(format)) {
            throw new ParameterException(spec.commandLine(), Selection.unknown("format", format, FORMATS));
        }
        RuleSet rules = packs.open();
        Catalogue catalogue = rules.catalogue();
        selection.fault(catalogue.rules()).ifPresent(fault -> {
            throw new ParameterException(spec.commandLine(), fault);
        });
        Inputs inputs = new Inputs(named);
        inputs.notes().forEach(terminal::note);
        Sources texts = new Sources();
        List<SheetResult> results = new ArrayList<>();
        Run run = run(rules, day, failLevel, results, inputs);
        Lazy checker = new Lazy(rules);
        List<Integer> codes = new ArrayList<>();
        for (String file : inputs.files()) {
            codes.add(check(file, day, failLevel, checker, texts, results));
        }
        inputs.faults().forEach(fault -> codes.add(ExitCode.UNUSABLE));
        if (format.equals("text")) {
            inputs.faults().forEach(terminal::note);
        }
        terminal.print(format.equals("json") ? new JsonReport(run).text() : results.isEmpty() ? "" : new TextReport(run, texts, terminal.colour()).text());
        return ExitCode.gravest(codes);
    }

    private Run run(RuleSet rules, LocalDate day, Severity failLevel, List<SheetResult> results, Inputs inputs) {
        Version version = new Version();
        List<Rule> all = rules.catalogue().rules();
        int ran = (int) all.stream().filter(selection::wants).count();
        return new Run(version.tool(), version.ruleSet(), rules.hash(), all.size(), ran, selection.words(), day, failLevel,
                results, format.equals("json") ? inputs.faults() : List.of());
    }

    private int check(String file, LocalDate day, Severity failLevel, Lazy checker, Sources texts, List<SheetResult> results) {
        Reading reading = Sources.read(file, terminal);
        texts.add(reading);
        if (reading instanceof Reading.Unusable unusable) {
            results.add(SheetResult.unusable(file, unusable.errors()));
            return ExitCode.UNUSABLE;
        }
        SheetResult result = SheetResult.checked(file, checker.get().check(new Deal(((Reading.Usable) reading).documents(), day)));
        results.add(result);
        return code(result.check().orElseThrow().verdict(failLevel));
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

    /** The checker, made when the first usable sheet wants it: a call whose sheets are all unusable loads no rules. */
    private final class Lazy {
        private final RuleSet rules;
        private Checker checker;

        Lazy(RuleSet rules) {
            this.rules = rules;
        }

        Checker get() {
            if (checker == null) {
                checker = Checker.of(rules, selection::wants);
            }
            return checker;
        }
    }
}
