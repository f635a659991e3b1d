package org.clausecheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.clausecheck.cases.CaseResult;
import org.clausecheck.cases.CaseSuite;
import org.clausecheck.engine.PolicyTable;
import org.clausecheck.engine.RuleSet;
import org.clausecheck.engine.dmn.TableDefect;
import org.clausecheck.engine.dmn.TableDefinition;
import org.clausecheck.table.TableCase;
import org.clausecheck.table.TableCaseReader;
import org.clausecheck.table.TableCaseReport;
import org.clausecheck.table.TableCaseRunner;
import org.clausecheck.table.TableInspection;

/** One run of cases: what failed, what no case reaches, and the counts. */
final class TestRun {

    private final RuleSet rules;
    private final List<String> failures = new ArrayList<>();
    private final List<String> gaps = new ArrayList<>();
    private int ruleCount;
    private int cases;
    private int outcomes;
    private int openOutcomes;
    private int tableCount;
    private int tableCases;
    private int rows;
    private int openRows;

    TestRun(RuleSet rules) {
        this.rules = rules;
    }

    /** Runs the cases beside the rules of a folder; {@code whole} wants cases for every compiled rule there is. */
    void rules(Path folder, boolean whole) throws IOException {
        CaseSuite suite = CaseSuite.of(folder);
        run(suite);
        Set<String> wanted = whole ? rules.rules().ids() : suite.cases().keySet();
        open(suite.gaps(wanted));
        ruleCount += wanted.size();
        outcomes += suite.outcomes();
    }

    private void run(CaseSuite suite) {
        List<CaseResult> results = suite.run(rules);
        results.stream().filter(result -> !result.passed()).forEach(result -> failures.add(result.test().rule() + " \"" + result.test().name() + "\": "
                + String.join("; ", result.failures())));
        cases += results.size();
    }

    private void open(List<String> found) {
        gaps.addAll(found);
        openOutcomes += (int) found.stream().filter(gap -> gap.contains("no case is")).count();
    }

    /** Inspects the tables of a folder and runs the cases beside them; {@code whole} stands for every table there is. */
    void tables(Path folder, boolean whole) throws IOException {
        for (TableDefinition table : rules.tables().catalogue().tables()) {
            Path file = folder.resolve(Path.of(table.file()).getFileName());
            if (whole || Files.isRegularFile(file) && Path.of(table.file()).equals(file)) {
                table(folder, table);
            }
        }
    }

    private void table(Path folder, TableDefinition table) throws IOException {
        TableInspection.inspect(table).stream().map(TableDefect::toString).forEach(failures::add);
        TableCaseReport report = new TableCaseRunner(rules.tables()).run(table.name(), cases(folder, table));
        report.failures().forEach(failure -> failures.add(table.name() + " \"" + failure.name() + "\": expected " + failure.expected() + ", found "
                + failure.found()));
        report.unreachedRows().forEach(row -> gaps.add(table.name() + ": no case reaches row " + row));
        report.oneSidedBounds().forEach(bound -> gaps.add(table.name() + ": row " + bound.row() + " is not tried with " + bound.input() + " = "
                + bound.wanted()));
        report.unstatedFigures().forEach(figure -> gaps.add(table.name() + ": no case states " + figure));
        tableCount++;
        tableCases += report.cases();
        rows += table.rows().size();
        openRows += report.unreachedRows().size();
        if (PolicyTable.isPolicy(table)) {
            policy(folder, table);
        }
    }

    /** The cases beside a table; a table without any leaves all its rows unproved. */
    private static List<TableCase> cases(Path folder, TableDefinition table) throws IOException {
        Path file = beside(folder, table, ".cases.yaml");
        return Files.isRegularFile(file) ? TableCaseReader.read(Files.readString(file), table) : List.of();
    }

    private static Path beside(Path folder, TableDefinition table, String ending) {
        return folder.resolve(Path.of(table.file()).getFileName().toString().replace(".dmn", ending));
    }

    /** The rows of a policy table are rules, and are tried on sheets like rules. */
    private void policy(Path folder, TableDefinition table) throws IOException {
        Set<String> ids = new TreeSet<>();
        table.rows().forEach(row -> ids.add(row.id()));
        Path file = beside(folder, table, ".sheets.yaml");
        CaseSuite suite = Files.isRegularFile(file) ? CaseSuite.ofPolicy(file, ids) : CaseSuite.none();
        run(suite);
        open(suite.gaps(ids));
        ruleCount += ids.size();
        outcomes += suite.outcomes();
    }

    boolean isComplete() {
        return failures.isEmpty() && gaps.isEmpty();
    }

    String report() {
        StringBuilder out = new StringBuilder();
        failures.forEach(failure -> out.append("FAILED   ").append(failure).append('\n'));
        gaps.forEach(gap -> out.append("UNPROVED ").append(gap).append('\n'));
        return out.append(ruleCount).append(ruleCount == 1 ? " rule, " : " rules, ").append(cases).append(" cases, ")
                .append(percent(outcomes - openOutcomes, outcomes)).append(" of outcomes; ").append(tableCount)
                .append(tableCount == 1 ? " table, " : " tables, ").append(tableCases).append(" cases, ").append(percent(rows - openRows, rows))
                .append(" of rows; ").append(failures.size()).append(" failed, ").append(gaps.size()).append(" unproved\n").toString();
    }

    private static String percent(long part, long whole) {
        return whole == 0 ? "100 %" : part * 100 / whole + " %";
    }
}
