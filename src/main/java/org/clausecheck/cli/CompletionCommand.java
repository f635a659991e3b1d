package org.clausecheck.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;

import org.clausecheck.cli.pages.Completion;
import org.clausecheck.cli.pages.ValueLists;
import org.clausecheck.engine.Catalogue;
import org.clausecheck.engine.dmn.TableDefinition;
import org.clausecheck.finding.Kind;
import org.clausecheck.finding.Rule;
import org.clausecheck.finding.Severity;
import org.clausecheck.logic.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code clausecheck completion}: prints the completion script of a shell. */
@Command(name = "completion", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Prints the completion script of a shell: commands, options, rules and other values.",
        footer = {"", "bash: source <(clausecheck completion bash), in ~/.bashrc", "zsh:  clausecheck completion zsh > a folder of $fpath, as _clausecheck",
            "fish: clausecheck completion fish > ~/.config/fish/completions/clausecheck.fish"})
final class CompletionCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
    private String shell;

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Map<String, String> scripts = completion(new CommandFactory(terminal)).scripts();
        if (!scripts.containsKey(shell)) {
            throw new ParameterException(spec.commandLine(), Selection.unknown("shell", shell, scripts.keySet()));
        }
        terminal.print(scripts.get(shell));
        return ExitCode.COMPLIANT;
    }

    /** Completion of all commands. */
    static Completion completion(CommandFactory factory) {
        return new Completion(() -> Commands.all(factory), lists());
    }

    private static ValueLists lists() {
        List<Rule> rules = Catalogue.builtIn().rules();
        Map<String, List<String>> known = new LinkedHashMap<>();
        known.put("--rule", each(rules, Rule::id));
        known.put("RULE", known.get("--rule"));
        known.put("--family", each(rules, Rule::family));
        known.put("--jurisdiction", each(rules, Rule::jurisdiction).stream().filter(name -> !name.contains(" ")).toList());
        known.put("SEVERITY", Stream.of(Severity.values()).map(Words::of).toList());
        known.put("KIND", Stream.of(Kind.values()).map(Words::of).toList());
        known.put("MARK", TableDefinition.MARKS);
        known.put("SHELL", List.of("bash", "fish", "zsh"));
        // commands that choose among more formats declare theirs
        known.put("--format", List.of("json", "text"));
        return new ValueLists(known);
    }

    private static List<String> each(List<Rule> rules, Function<Rule, String> value) {
        return List.copyOf(new TreeSet<>(rules.stream().map(value).toList()));
    }
}
