package org.clausecheck.cli;

import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;

import org.clausecheck.finding.Check;
import org.clausecheck.finding.Result;
import org.clausecheck.policy.baseline.Baseline;
import org.clausecheck.policy.baseline.BaselineEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code clausecheck baseline create}: writes down what is found now. */
@Command(name = "create", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Writes down all that is found and undecided now; from then on only what is new counts. What is waived stays out.")
final class BaselineCreateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Option(names = "--force", description = "Writes it anew although it is there: accepts what is new.")
    private boolean force;

    @Mixin
    private BaselineScope scope;

    BaselineCreateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Sources sources = new Sources(terminal);
        if (Files.exists(scope.place(spec, sources)) && !force) {
            throw new UnusableException("There is a baseline already. 'clausecheck baseline prune' drops what is fixed; --force writes it anew and accepts what is new.");
        }
        BaselineScope.Checked checked = scope.check(spec, terminal, sources);
        Optional<Baseline> before = before(checked, sources);
        Version version = new Version();
        Baseline now = Baseline.of(version.tool(), new Baseline.RuleSetId(version.ruleSet(), checked.ruleHash()), checked.day(), checked.checks(), checked.title());
        checked.write(now);
        terminal.print(sum(now.entries(), checked) + before.map(old -> change(old, now)).orElse(""));
        return ExitCode.COMPLIANT;
    }

    /** The baseline that is written over; one that cannot be read has nothing to compare with. */
    private static Optional<Baseline> before(BaselineScope.Checked checked, Sources sources) {
        try {
            return Files.exists(checked.file()) ? Optional.of(checked.read(sources)) : Optional.empty();
        } catch (UnusableException e) {
            return Optional.empty();
        }
    }

    private static String sum(List<BaselineEntry> entries, BaselineScope.Checked checked) {
        long failed = entries.stream().filter(entry -> entry.result() == Result.FAILED).count();
        long waived = checked.checks().stream().mapToLong(Check::waived).sum();
        int sheets = checked.checks().size();
        return checked.title() + ": " + failed + " failed, " + (entries.size() - failed) + " undecided in " + sheets + (sheets == 1 ? " sheet" : " sheets")
                + (waived == 0 ? "" : "; " + waived + " waived left out") + "\n";
    }

    private static String change(Baseline old, Baseline now) {
        TreeSet<String> before = new TreeSet<>(old.entries().stream().map(BaselineCreateCommand::key).toList());
        TreeSet<String> after = new TreeSet<>(now.entries().stream().map(BaselineCreateCommand::key).toList());
        long added = after.stream().filter(key -> !before.contains(key)).count();
        long gone = before.stream().filter(key -> !after.contains(key)).count();
        return added + " that the one before did not have, " + gone + " of it no longer there\n";
    }

    private static String key(BaselineEntry entry) {
        return String.join("\n", entry.sheet(), entry.rule(), entry.fingerprint(), entry.result().name());
    }
}
