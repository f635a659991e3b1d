package org.clausecheck.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.clausecheck.engine.dmn.Interval;
import org.clausecheck.engine.dmn.TableDefinition;
import org.clausecheck.engine.dmn.TableDefinition.Input;
import org.clausecheck.engine.dmn.TableDefinition.TableRow;
import org.clausecheck.engine.dmn.ValueType;
import org.clausecheck.logic.Words;

/**
 * Whether cases look at every bound of every row from both sides: the last day inside and the first outside, a number on the bound and
 * one beyond it. Only cases that meet the row's other tests count, for there the bound alone decides.
 */
final class BoundCoverage {

    private final TableDefinition table;
    private final List<TableCase> cases;
    private final List<TableCaseReport.Bound> missing = new ArrayList<>();

    private BoundCoverage(TableDefinition table, List<TableCase> cases) {
        this.table = table;
        this.cases = cases;
    }

    /** The bounds that lack a side, each with a value to ask. */
    static List<TableCaseReport.Bound> missing(TableDefinition table, List<TableCase> cases) {
        BoundCoverage coverage = new BoundCoverage(table, cases);
        for (TableRow row : table.rows()) {
            for (int i = 0; i < table.inputs().size(); i++) {
                if (table.inputs().get(i).type().isOrdered()) {
                    int input = i;
                    row.tests().get(i).intervals().forEach(interval -> coverage.check(row, input, interval));
                }
            }
        }
        return coverage.missing;
    }

    private void check(TableRow row, int input, Interval interval) {
        interval.low().ifPresent(bound -> check(row, input, bound, interval.lowClosed(), -1));
        interval.high().ifPresent(bound -> check(row, input, bound, interval.highClosed(), 1));
    }

    /** One bound: the value on it, and the neighbour towards the side to which the bound itself does not belong. */
    private void check(TableRow row, int input, Object bound, boolean closed, int outward) {
        require(row, input, bound);
        Object neighbour = Axis.step(bound, closed ? outward : -outward);
        if (table.inputs().get(input).type() == ValueType.DATE) {
            require(row, input, neighbour);
            return;
        }
        int side = ValueType.compare(neighbour, bound);
        boolean seen = asked(row, input).anyMatch(value -> Integer.signum(ValueType.compare(value, bound)) == side);
        if (!seen) {
            add(row, input, (side < 0 ? "below " : "above ") + Words.of(bound));
        }
    }

    private void require(TableRow row, int input, Object value) {
        if (asked(row, input).noneMatch(asked -> TableCaseReader.same(asked, value))) {
            add(row, input, Words.of(value));
        }
    }

    /** The values of an input in the cases that meet the row's other tests. */
    private Stream<Object> asked(TableRow row, int input) {
        return cases.stream().filter(tableCase -> IntStream.range(0, table.inputs().size())
                        .allMatch(i -> i == input || row.tests().get(i).matches(value(tableCase.inputs(), i))))
                .filter(tableCase -> tableCase.inputs().containsKey(table.inputs().get(input).name()))
                .map(tableCase -> tableCase.inputs().get(table.inputs().get(input).name()));
    }

    private Object value(Map<String, Object> inputs, int index) {
        Input input = table.inputs().get(index);
        return inputs.getOrDefault(input.name(), TableDefinition.ANY);
    }

    private void add(TableRow row, int input, String wanted) {
        missing.add(new TableCaseReport.Bound(row.id(), table.inputs().get(input).name(), wanted));
    }
}
