package org.clausecheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.clausecheck.engine.RuleSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code clausecheck test}: runs the cases of rules and tables and says what no case reaches. */
@Command(name = "test", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Runs the cases beside rules and tables; reports rules, outcomes, rows and bounds that no case reaches.")
final class TestCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "A project folder with rules/ and decision-tables/. Default: this project; with --rules or --tables only those.")
    private String folder;

    @Mixin
    private Packs packs;

    TestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        RuleSet rules = packs.open();
        boolean own = packs.rules().isEmpty() && packs.tables().isEmpty();
        Path home = Path.of(folder != null ? folder : System.getProperty("clausecheck.home", "."));
        if ((own || folder != null) && (!Files.isDirectory(home.resolve("rules")) || !Files.isDirectory(home.resolve("decision-tables")))) {
            throw new ParameterException(spec.commandLine(), home + " has no folders rules and decision-tables. Name the folder of a clausecheck project.");
        }
        List<Path> ruleFolders = own || folder != null ? List.of(home.resolve("rules")) : packs.rules();
        List<Path> tableFolders = own || folder != null ? List.of(home.resolve("decision-tables")) : packs.tables();
        TestRun run = new TestRun(rules);
        for (Path rulesFolder : ruleFolders) {
            run.rules(rulesFolder, own || folder != null);
        }
        for (Path tablesFolder : tableFolders) {
            run.tables(tablesFolder, own || folder != null);
        }
        terminal.print(run.report());
        return run.isComplete() ? ExitCode.COMPLIANT : ExitCode.NON_COMPLIANT;
    }
}
