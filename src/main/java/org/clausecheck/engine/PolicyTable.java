package org.clausecheck.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.clausecheck.engine.dmn.InputTest;
import org.clausecheck.engine.dmn.Interval;
import org.clausecheck.engine.dmn.TableDefect;
import org.clausecheck.engine.dmn.TableDefect.Kind;
import org.clausecheck.engine.dmn.TableDefinition;
import org.clausecheck.engine.dmn.TableDefinition.HitPolicy;
import org.clausecheck.engine.dmn.TableDefinition.Input;
import org.clausecheck.engine.dmn.TableDefinition.Output;
import org.clausecheck.engine.dmn.TableDefinition.TableRow;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.schema.ClauseTypes;

/**
 * A table whose rows are findings. One with the input {@code clause} is asked about every clause of the types it lists, one without about
 * the sheet as a whole. Its other inputs name what the format calls the members: {@code perYear}, {@code responsePeriodDays},
 * {@code hasEnds}.
 *
 * @param table the table as its file says
 */
public record PolicyTable(TableDefinition table) {

    /** The input that holds the type of a clause. */
    static final String CLAUSE = "clause";

    private static final Set<String> FINDING = Set.of("kind", "severity", "title", "message", "remedy");

    /** Whether the outputs of a table are those of a finding. */
    public static boolean isPolicy(TableDefinition table) {
        return table.hitPolicy() == HitPolicy.COLLECT && table.outputs().stream().map(Output::name).collect(Collectors.toSet()).equals(FINDING);
    }

    /** Whether it is asked about clauses, not about the sheet. */
    boolean asksClauses() {
        return table.inputs().stream().anyMatch(input -> input.name().equals(CLAUSE));
    }

    /** A text of a row; empty if the cell is. */
    public String text(TableRow row, String output) {
        return row.figures().get(table.outputIndex(output)).map(Object::toString).orElse("");
    }

    /** The test of the row for an input. */
    InputTest test(TableRow row, Input input) {
        return row.tests().get(table.inputIndex(input.name()));
    }

    /** The inputs a row looks at, the type of the clause aside. */
    List<Input> inputs(TableRow row) {
        return table.inputs().stream().filter(input -> !input.name().equals(CLAUSE) && !test(row, input).isAny()).toList();
    }

    /** Whether a row speaks of clauses of this type. */
    boolean concerns(TableRow row, String type) {
        return row.tests().get(table.inputIndex(CLAUSE)).matches(type);
    }

    /** What a row asks, a line an input. */
    public List<String> tested(TableRow row) {
        return IntStream.range(0, table.inputs().size()).filter(i -> !row.tests().get(i).isAny())
                .mapToObj(i -> table.inputs().get(i).label() + " (`" + table.inputs().get(i).name() + "`): " + words(row.tests().get(i))).toList();
    }

    /** The names that the message of a row may use in braces: the clause or the deal, and the inputs it looks at, without their units. */
    public List<String> bindings(TableRow row) {
        List<String> names = new ArrayList<>(List.of(asksClauses() ? CLAUSE : "deal"));
        inputs(row).forEach(input -> names.add(binding(input)));
        return names;
    }

    /** The name of a member without its unit. */
    static String binding(Input input) {
        return input.name().replaceAll("(Usd|Eur|Gbp|Days|Months|Years|Count)$", "");
    }

    /** A test in words. */
    public static String words(InputTest test) {
        return (test.negated() ? "not " : "") + test.intervals().stream().map(PolicyTable::words).collect(Collectors.joining(" or "));
    }

    private static String words(Interval interval) {
        if (interval.low().isPresent() && interval.low().equals(interval.high())) {
            return Words.of(interval.low().get());
        }
        String low = interval.low().map(bound -> (interval.lowClosed() ? "at least " : "more than ") + Words.of(bound)).orElse("");
        String high = interval.high().map(bound -> (interval.highClosed() ? "at most " : "less than ") + Words.of(bound)).orElse("");
        return low + (low.isEmpty() || high.isEmpty() ? "" : " and ") + high;
    }

    /** Inputs that name nothing of what their rows speak of. */
    public List<TableDefect> defects() {
        List<TableDefect> defects = new ArrayList<>();
        for (TableRow row : table.rows()) {
            List<String> types = asksClauses() ? ClauseTypes.NAMES.stream().filter(type -> concerns(row, type)).toList() : List.of("");
            for (Input input : inputs(row)) {
                for (String type : types) {
                    Optional<PolicyInput> found = type.isEmpty() ? PolicyInput.ofSheet(input) : PolicyInput.ofClause(type, input);
                    Optional<String> fault = found.isEmpty() ? Optional.of("names nothing that " + (type.isEmpty() ? "a sheet" : type) + " has")
                            : found.get().fault(test(row, input));
                    fault.ifPresent(text -> defects.add(new TableDefect(table.file(), row.line(), Kind.INPUT_NAME, row.id(), "the input "
                            + input.name() + " " + text)));
                }
            }
        }
        return defects;
    }
}
