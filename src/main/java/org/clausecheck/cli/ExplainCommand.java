package org.clausecheck.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.clausecheck.engine.Catalogue;
import org.clausecheck.engine.Explainer;
import org.clausecheck.engine.RuleSet;
import org.clausecheck.finding.Rule;
import org.clausecheck.finding.Severity;
import org.clausecheck.report.ExplanationReport;
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

/** {@code clausecheck explain}: a rule's page, or why the rule ended as it did on a sheet. */
@Command(name = "explain", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Prints a rule's page; with a sheet, why the rule ended as it did there.")
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "RULE", description = "The id of a rule, for example ACC-001.")
    private String id;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = "A term sheet, or - for standard input.")
    private String file;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day asked about, such as 2026-06-30. Default: today in UTC.")
    private String asOf;

    @Mixin
    private Packs packs;

    @Mixin
    private Configured configured;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        configured.check(spec);
        Sources texts = new Sources(terminal);
        Houses houses = new Houses(configured, new Houses.Options(packs.open(), packs, new Selection(), Optional.empty(), false), texts);
        RuleSet known = houses.of(file == null ? Houses.HERE : file, Optional.empty()).usableRules();
        Rule rule = rule(known);
        if (file == null) {
            terminal.print(ExplanationReport.page(rule, known.page(rule.id())));
            return ExitCode.COMPLIANT;
        }
        LocalDate day = CheckCommand.day(spec, asOf, terminal);
        Reading reading = texts.read(file);
        if (reading instanceof Reading.Unusable unusable) {
            List<SheetResult> results = new ArrayList<>(List.of(SheetResult.unusable(file, List.of(), unusable.errors(), Severity.MEDIUM)));
            Version version = new Version();
            Run run = new Run(version.tool(), version.ruleSet(), known.hash(), known.catalogue().rules().size(), 0, Optional.empty(), day, Severity.MEDIUM, results, List.of());
            terminal.print(new TextReport(run, texts, terminal.colour()).text());
            return ExitCode.UNUSABLE;
        }
        Deal deal = new Deal(((Reading.Usable) reading).documents(), day);
        RuleSet rules = houses.of(file, Optional.of(deal)).usableRules();
        terminal.print(new ExplanationReport(file, day).text(new Explainer(rules).explain(rule(rules), deal)));
        return ExitCode.COMPLIANT;
    }

    private Rule rule(RuleSet rules) {
        Catalogue catalogue = rules.catalogue();
        return catalogue.rule(id.toUpperCase(Locale.ROOT)).orElseThrow(() -> new ParameterException(spec.commandLine(),
                Selection.unknown("rule", id, catalogue.rules().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new)))));
    }
}
