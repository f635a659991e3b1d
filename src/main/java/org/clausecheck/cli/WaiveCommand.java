package org.clausecheck.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.clausecheck.engine.RuleSet;
import org.clausecheck.finding.Outcome;
import org.clausecheck.finding.Result;
import org.clausecheck.finding.Rule;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Words;
import org.clausecheck.policy.waiver.Target;
import org.clausecheck.policy.waiver.Waiver;
import org.clausecheck.report.SheetResult;
import org.clausecheck.report.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code clausecheck waive}: writes the decision to accept what is found, once it is clear what it accepts. */
@Command(name = "waive", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Checks a sheet, shows what a waiver would accept, and adds the entry to the file of waivers.")
final class WaiveCommand implements Callable<Integer> {

    private static final Map<String, Result> OUTCOMES = new TreeMap<>(Map.of("failed", Result.FAILED, "undecided", Result.UNDECIDED));

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The term sheet.")
    private String file;

    @Option(names = "--rule", paramLabel = "ID", description = "The rule. Where it finds more than one thing, say which by --clause, --pointer or --fingerprint.")
    private String rule;

    @Option(names = "--clause", paramLabel = "C", description = "Everything that the rule finds at this clause, as reports show it: rofr, january-2025/rofr.")
    private String clause;

    @Option(names = "--pointer", paramLabel = "P", description = "What the rule finds at this place, as reports show it: /dates/closing.")
    private String pointer;

    @Option(names = "--fingerprint", paramLabel = "F", description = "This one finding, by the fingerprint of the JSON report.")
    private String fingerprint;

    @Option(names = "--outcome", paramLabel = "OUTCOME", defaultValue = "failed", description = "failed (default), or undecided to accept that a rule cannot be decided.")
    private String outcome;

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why it is accepted.")
    private String reason;

    @Option(names = "--requested-by", paramLabel = "PERSON", required = true, description = "Who asks for it.")
    private String requestedBy;

    @Option(names = "--approved-by", paramLabel = "PERSON", required = true, description = "Who allows it: another person.")
    private String approvedBy;

    @Option(names = "--expires", paramLabel = "DATE", required = true, description = "The last day on which it holds.")
    private String expires;

    @Option(names = "--created", paramLabel = "DATE", description = "The first day on which it holds. Default: the day of --as-of.")
    private String created;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The day asked about, such as 2026-06-30. Default: today in UTC.")
    private String asOf;

    @Option(names = "--dry-run", description = "Shows the entry and what it would accept, and writes nothing.")
    private boolean dryRun;

    @Mixin
    private WaiverOptions waivers;

    @Mixin
    private Packs packs;

    @Mixin
    private Configured configured;

    WaiveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        LocalDate day = CheckCommand.day(spec, asOf, terminal);
        LocalDate first = created == null ? day : day("--created", created);
        LocalDate last = day("--expires", expires);
        Result covers = usage(day, first, last);
        configured.check(spec);
        RuleSet rules = packs.open();
        Sources sources = new Sources(terminal);
        Houses houses = new Houses(configured, new Houses.Options(rules, packs, new Selection(), Optional.empty(), false), sources);
        House house = houses.of(file, Optional.empty());
        Optional<String> id = Optional.ofNullable(rule).map(name -> known(house.rules(), name));
        SheetResult result = new Checking(rules, one -> true, day, Houses.FAIL_ON, sources).under(houses).check(file);
        if (result.check().isEmpty()) {
            throw new UnusableException(TextReport.errors(result.errors(), sources) + "the sheet was not checked, and nothing is waived");
        }
        WaiverDraft draft = new WaiverDraft(result, sources, covers);
        Target target = draft.target(id, clause, pointer, fingerprint);
        String ruleOf = draft.accepted().get(0).rule().id();
        Waiver waiver = new Waiver(ruleOf, result.check().get().id(), target, covers, line(reason), line(requestedBy), line(approvedBy),
                first, last, Place.wholeFile(""));
        WaiverDesk desk = new WaiverDesk(waivers, house, sources, file);
        desk.refuseWaived(draft.accepted(), result, day);
        String written = desk.add(waiver, dryRun);
        terminal.print(draft.accepted().stream().map(WaiveCommand::words).collect(Collectors.joining()) + written);
        return ExitCode.COMPLIANT;
    }

    /** Refuses what cannot be meant, and says which outcomes are. */
    private Result usage(LocalDate day, LocalDate first, LocalDate last) {
        long places = Stream.of(clause, pointer, fingerprint).filter(Objects::nonNull).count();
        String fault = rule == null && fingerprint == null ? "Which finding? Give --rule, with --clause or --pointer where the rule finds more than one; or --fingerprint."
                : places > 1 ? "Only one of --clause, --pointer and --fingerprint says where."
                : waivers.none() ? "--no-waivers leaves no file to write to."
                : first.isAfter(day) ? "--created " + first + " is after the day asked about, " + day + "."
                : last.isBefore(day) ? "--expires " + last + " is before the day asked about, " + day + ": it would have expired already."
                : !OUTCOMES.containsKey(outcome) ? Selection.unknown("outcome", outcome, OUTCOMES.keySet()) : "";
        if (!fault.isEmpty()) {
            throw new ParameterException(spec.commandLine(), fault);
        }
        return OUTCOMES.get(outcome);
    }

    private LocalDate day(String option, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new ParameterException(spec.commandLine(), option + " wants a day such as 2026-06-30, not '" + text + "'.", e);
        }
    }

    private String known(RuleSet rules, String name) {
        return rules.catalogue().rule(name.toUpperCase(Locale.ROOT)).map(Rule::id).orElseThrow(() -> new ParameterException(spec.commandLine(),
                Selection.unknown("rule", name, rules.catalogue().rules().stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new)))));
    }

    /** What was given in several lines or with blanks around it, in one line, as the file holds it. */
    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String words(Outcome outcome) {
        StringBuilder out = new StringBuilder(outcome.rule().id()).append("  ").append(Words.of(outcome.rule().severity())).append("  ").append(outcome.rule().title()).append('\n');
        outcome.locations().forEach(location -> out.append("  ").append(location.place().file()).append(':').append(location.place().line()).append(':')
                .append(location.place().column()).append(location.clause().map(name -> "  (" + name + ")").orElse("")).append('\n'));
        return out.append("  ").append(outcome.message()).append("\n\n").toString();
    }
}
