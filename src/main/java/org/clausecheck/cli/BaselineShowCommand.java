package org.clausecheck.cli;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.clausecheck.finding.Novelty;
import org.clausecheck.logic.Words;
import org.clausecheck.policy.baseline.Baseline;
import org.clausecheck.policy.baseline.BaselineEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code clausecheck baseline show}: each entry, and whether it is still found. */
@Command(name = "show", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Lists the entries: present, worse (counts again), fixed, or not checked; and how much is new.")
final class BaselineShowCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private BaselineScope scope;

    BaselineShowCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Sources sources = new Sources(terminal);
        BaselineScope.Checked checked = scope.check(spec, terminal, sources);
        Baseline baseline = checked.read(sources);
        StringBuilder out = new StringBuilder();
        Map<Baseline.State, Integer> counts = new EnumMap<>(Baseline.State.class);
        for (BaselineEntry entry : baseline.entries()) {
            Baseline.State state = Baseline.state(entry, checked.checks(), checked.whole());
            counts.merge(state, 1, Integer::sum);
            out.append(line(words(state), entry));
        }
        long fresh = checked.checks().stream().map(baseline::mark).flatMap(check -> check.outcomes().stream()).filter(outcome -> outcome.disposition().waived().isEmpty()
                && outcome.disposition().novelty().filter(novelty -> novelty == Novelty.NEW).isPresent()).count();
        out.append(checked.title()).append(" (as of ").append(baseline.asOf()).append(", rule set ").append(baseline.rules().version()).append("): ");
        for (Baseline.State state : Baseline.State.values()) {
            out.append(counts.getOrDefault(state, 0)).append(' ').append(words(state)).append(", ");
        }
        terminal.print(out.append(fresh).append(" new\n").toString());
        return ExitCode.COMPLIANT;
    }

    private static String words(Baseline.State state) {
        return Words.of(state).replace('-', ' ');
    }

    /** An entry on one line. */
    static String line(String state, BaselineEntry entry) {
        return String.join("  ", state, entry.sheet(), entry.rule(), Words.of(entry.severity()), Words.of(entry.result()), entry.clause().orElse("-"), entry.message()) + "\n";
    }
}
