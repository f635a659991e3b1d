package org.clausecheck.cli;

import java.util.List;
import java.util.concurrent.Callable;

import org.clausecheck.policy.baseline.Baseline;
import org.clausecheck.policy.baseline.BaselineEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code clausecheck baseline prune}: drops what is fixed, and nothing else. */
@Command(name = "prune", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Drops the entries of what is no longer found. Nothing is added: what is new goes on counting.")
final class BaselinePruneCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Mixin
    private BaselineScope scope;

    BaselinePruneCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Sources sources = new Sources(terminal);
        BaselineScope.Checked checked = scope.check(spec, terminal, sources);
        Baseline before = checked.read(sources);
        Baseline after = before.pruned(checked.checks(), checked.whole());
        List<BaselineEntry> dropped = before.entries().stream().filter(entry -> !after.entries().contains(entry)).toList();
        if (!dropped.isEmpty()) {
            checked.write(after);
        }
        StringBuilder out = new StringBuilder();
        dropped.forEach(entry -> out.append(BaselineShowCommand.line("fixed", entry)));
        terminal.print(out + checked.title() + ": " + dropped.size() + " dropped, " + after.entries().size() + " left\n");
        return ExitCode.COMPLIANT;
    }
}
