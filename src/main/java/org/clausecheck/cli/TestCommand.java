package org.clausecheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.clausecheck.cases.CaseResult;
import org.clausecheck.cases.CaseSuite;
import org.clausecheck.engine.RuleBase;
import org.clausecheck.engine.dmn.TableDefinition;
import org.clausecheck.engine.dmn.Tables;
import org.clausecheck.table.TableCaseReader;
import org.clausecheck.table.TableCaseReport;
import org.clausecheck.table.TableCaseRunner;
import picocli.CommandLine.Command;
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

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "A project folder with rules/ and decision-tables/. Default: this project.")
    private String folder;

    TestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path home = Path.of(folder != null ? folder : System.getProperty("clausecheck.home", "."));
        if (!Files.isDirectory(home.resolve("rules")) || !Files.isDirectory(home.resolve("decision-tables"))) {
            throw new ParameterException(spec.commandLine(), home + " has no folders rules and decision-tables. Name the folder of a clausecheck project.");
        }
        List<String> failures = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        int cases = rules(home.resolve("rules"), failures, gaps);
        int tableCases = tables(home.resolve("decision-tables"), failures, gaps);
        StringBuilder out = new StringBuilder();
        failures.forEach(failure -> out.append("FAILED   ").append(failure).append('\n'));
        gaps.forEach(gap -> out.append("UNPROVED ").append(gap).append('\n'));
        int outcomes = CaseSuite.of(home.resolve("rules")).outcomes();
        long open = gaps.stream().filter(gap -> gap.contains("no case is")).count();
        out.append(RuleBase.builtIn().ids().size()).append(" rules, ").append(cases).append(" cases, ").append(percent(outcomes - open, outcomes))
                .append(" of outcomes; ").append(Tables.builtIn().catalogue().names().size()).append(" tables, ").append(tableCases).append(" cases, ")
                .append(percent(rows() - unreached(gaps), rows())).append(" of rows; ").append(failures.size()).append(" failed, ").append(gaps.size())
                .append(" unproved\n");
        terminal.print(out.toString());
        return failures.isEmpty() && gaps.isEmpty() ? ExitCode.COMPLIANT : ExitCode.NON_COMPLIANT;
    }

    private static int rules(Path rules, List<String> failures, List<String> gaps) throws IOException {
        CaseSuite suite = CaseSuite.of(rules);
        List<CaseResult> results = suite.run();
        results.stream().filter(result -> !result.passed()).forEach(result -> failures.add(result.test().rule() + " \"" + result.test().name() + "\": "
                + String.join("; ", result.failures())));
        gaps.addAll(suite.gaps(RuleBase.builtIn().ids()));
        return results.size();
    }

    /** The cases beside a table; a table without any leaves all its rows unproved. */
    private static String text(Path folder, TableDefinition table) throws IOException {
        String file = Path.of(table.file()).getFileName().toString().replace(".dmn", ".cases.yaml");
        return Files.isRegularFile(folder.resolve(file)) ? Files.readString(folder.resolve(file)) : "[]";
    }

    private static int tables(Path folder, List<String> failures, List<String> gaps) throws IOException {
        Tables tables = Tables.builtIn();
        TableCaseRunner runner = new TableCaseRunner(tables);
        int cases = 0;
        for (TableDefinition table : tables.catalogue().tables()) {
            TableCaseReport report = runner.run(table.name(), TableCaseReader.read(text(folder, table), table));
            cases += report.cases();
            report.failures().forEach(failure -> failures.add(table.name() + " \"" + failure.name() + "\": expected " + failure.expected() + ", found "
                    + failure.found()));
            report.unreachedRows().forEach(row -> gaps.add(table.name() + ": no case reaches row " + row));
            report.oneSidedBounds().forEach(bound -> gaps.add(table.name() + ": row " + bound.row() + " is not tried with " + bound.input() + " = "
                    + bound.wanted()));
            report.unstatedFigures().forEach(figure -> gaps.add(table.name() + ": no case states " + figure));
        }
        return cases;
    }

    private static long rows() {
        return Tables.builtIn().catalogue().tables().stream().mapToLong(table -> table.rows().size()).sum();
    }

    private static long unreached(List<String> gaps) {
        return gaps.stream().filter(gap -> gap.contains("no case reaches row")).count();
    }

    private static String percent(long part, long whole) {
        return whole == 0 ? "100 %" : part * 100 / whole + " %";
    }
}
