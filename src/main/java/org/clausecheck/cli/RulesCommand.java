package org.clausecheck.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;

import org.clausecheck.finding.Rule;
import org.clausecheck.logic.Words;
import org.clausecheck.report.RuleList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code clausecheck rules}: lists the catalogue. */
@Command(name = "rules", mixinStandardHelpOptions = true, versionProvider = Version.class, description = "Lists the rules.")
final class RulesCommand implements Callable<Integer> {

    private static final Set<String> FORMATS = new TreeSet<>(Set.of("text", "json"));

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text (default) or json.")
    private String format;

    @Option(names = "--family", paramLabel = "F", description = "Only this family, for example IP.")
    private String family;

    @Option(names = "--kind", paramLabel = "KIND", description = "Only this kind: conflict, unmet or advisory.")
    private String kind;

    @Option(names = "--severity", paramLabel = "SEVERITY", description = "Only this severity: low, medium, high or critical.")
    private String severity;

    @Option(names = "--jurisdiction", paramLabel = "J", description = "Only this jurisdiction, for example EU.")
    private String jurisdiction;

    @Option(names = "--mark", paramLabel = "MARK", description = "Only rules that rest on a source with this mark: official, secondary, unverified or house.")
    private String mark;

    @Mixin
    private Packs packs;

    @Mixin
    private Configured configured;

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!FORMATS.contains(format)) {
            throw new ParameterException(spec.commandLine(), Selection.unknown("format", format, FORMATS));
        }
        configured.check(spec);
        Houses houses = new Houses(configured, new Houses.Options(packs.open(), packs, new Selection(), Optional.empty(), false), new Sources(terminal));
        List<Rule> all = houses.of(Houses.HERE, Optional.empty()).usableRules().catalogue().rules();
        List<Rule> rules = new ArrayList<>(all);
        narrow(all, rules, "family", family, rule -> Set.of(rule.family()));
        narrow(all, rules, "kind", kind, rule -> Set.of(Words.of(rule.kind())));
        narrow(all, rules, "severity", severity, rule -> Set.of(Words.of(rule.severity())));
        narrow(all, rules, "jurisdiction", jurisdiction, rule -> Set.of(rule.jurisdiction()));
        narrow(all, rules, "mark", mark, RuleList::marks);
        terminal.print(format.equals("json") ? RuleList.json(rules) : RuleList.text(rules));
        return ExitCode.COMPLIANT;
    }

    /** Keeps the rules that have a value; a value that no rule of the whole catalogue has is wrong usage. */
    private void narrow(List<Rule> all, List<Rule> rules, String what, String wanted, Function<Rule, Set<String>> values) {
        if (wanted == null) {
            return;
        }
        Set<String> known = new TreeSet<>();
        all.forEach(rule -> known.addAll(values.apply(rule)));
        Optional<String> match = known.stream().filter(wanted::equalsIgnoreCase).findFirst();
        String value = match.orElseThrow(() -> new ParameterException(spec.commandLine(),
                Selection.unknown(what, wanted.toLowerCase(Locale.ROOT), known)));
        rules.removeIf(rule -> !values.apply(rule).contains(value));
    }
}
