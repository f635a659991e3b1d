package org.clausecheck.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.clausecheck.engine.dmn.Interval;
import org.clausecheck.engine.dmn.TableDefinition;
import org.clausecheck.engine.dmn.TableDefinition.Input;
import org.clausecheck.engine.dmn.ValueType;
import org.clausecheck.logic.Words;

/**
 * The values of one input, cut where a row of the table begins or ends: within a slice no row can tell one value from another, so one
 * sample stands for all.
 *
 * @param input   the input
 * @param slices  in the order of the values
 */
record Axis(Input input, List<Slice> slices) {

    /**
     * Values that all rows treat alike.
     *
     * @param sample one of them
     * @param words  all of them, for readers
     */
    record Slice(Object sample, String words) {
    }

    /** The axis of an input of a table. */
    static Axis of(TableDefinition table, int index) {
        Input input = table.inputs().get(index);
        return new Axis(input, switch (input.type()) {
            case NUMBER, DATE -> ordered(input, bounds(table, index));
            case FLAG -> Stream.of(false, true).map(flag -> new Slice(flag, Words.of(flag))).toList();
            case TEXT, TEXT_LIST -> input.values().stream().map(value -> new Slice(value, value)).toList();
        });
    }

    boolean isOrdered() {
        return input.type().isOrdered();
    }

    private static List<Object> bounds(TableDefinition table, int index) {
        TreeSet<Object> bounds = new TreeSet<>(ValueType::compare);
        table.rows().stream().flatMap(row -> row.tests().get(index).intervals().stream()).forEach(interval -> {
            interval.low().ifPresent(bounds::add);
            interval.high().ifPresent(bounds::add);
        });
        return List.copyOf(bounds);
    }

    private static List<Slice> ordered(Input input, List<Object> bounds) {
        List<Slice> slices = new ArrayList<>();
        if (bounds.isEmpty()) {
            slices.add(new Slice(input.type() == ValueType.DATE ? LocalDate.EPOCH : BigDecimal.ZERO, "any"));
        }
        for (int i = 0; i < bounds.size(); i++) {
            Object bound = bounds.get(i);
            if (i == 0) {
                slices.add(new Slice(step(bound, -1), "below " + Words.of(bound)));
            } else {
                addBetween(slices, bounds.get(i - 1), bound);
            }
            slices.add(new Slice(bound, Words.of(bound)));
            if (i == bounds.size() - 1) {
                slices.add(new Slice(step(bound, 1), "above " + Words.of(bound)));
            }
        }
        return slices.stream().filter(slice -> input.allowed().isEmpty() || input.allowed().get().matches(slice.sample())).toList();
    }

    private static void addBetween(List<Slice> slices, Object low, Object high) {
        Object between = low instanceof BigDecimal number ? number.add((BigDecimal) high).divide(BigDecimal.valueOf(2)) : step(low, 1);
        if (new Interval(Optional.of(low), false, Optional.of(high), false).contains(between)) {
            String words = low instanceof LocalDate && step(between, 1).equals(high) ? Words.of(between)
                    : "between " + Words.of(low) + " and " + Words.of(high);
            slices.add(new Slice(between, words));
        }
    }

    /** The neighbouring day, or a number one away. */
    static Object step(Object value, int by) {
        return value instanceof LocalDate day ? day.plusDays(by) : ((BigDecimal) value).add(BigDecimal.valueOf(by));
    }
}
