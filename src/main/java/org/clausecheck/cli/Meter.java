package org.clausecheck.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongSupplier;

import org.clausecheck.engine.dmn.TableListener;

/**
 * Notes what a check takes: nanoseconds by phase, and what each decision table is asked and costs. Used by one thread. The one that is
 * {@link #OFF} looks at no clock and is heard by no table.
 */
final class Meter implements TableListener {

    /** Notes nothing. */
    static final Meter OFF = new Meter(null);

    private final LongSupplier clock;
    private final Map<String, Long> phases = new LinkedHashMap<>();
    private final Map<String, TableCost> tables = new TreeMap<>();
    private long last;
    private long begun;
    private long inTables;

    /** A meter that reads this clock, in nanoseconds; {@code null} for none. */
    Meter(LongSupplier clock) {
        this.clock = clock;
        this.last = clock == null ? 0 : clock.getAsLong();
    }

    /** What one table took. */
    static final class TableCost {
        private int questions;
        private int evaluations;
        private long preparing;
        private long evaluating;

        /** How often it was asked, answers from memory included. */
        int questions() {
            return questions;
        }

        /** How often it was evaluated. */
        int evaluations() {
            return evaluations;
        }

        /** Nanoseconds of reading and compiling it. */
        long preparing() {
            return preparing;
        }

        /** Nanoseconds of evaluating it. */
        long evaluating() {
            return evaluating;
        }
    }

    /** Who is to hear what the tables are asked. */
    TableListener listener() {
        return clock == null ? TableListener.NONE : this;
    }

    /** What went by since the last phase ended belongs to this one, but for what tables took meanwhile. */
    void ends(String phase) {
        if (clock == null) {
            return;
        }
        long now = clock.getAsLong();
        phases.merge(phase, now - last - inTables, Long::sum);
        if (inTables > 0) {
            phases.merge("tables", inTables, Long::sum);
        }
        last = now;
        inTables = 0;
    }

    @Override
    public void asked(String table) {
        cost(table).questions++;
    }

    @Override
    public void begins(Step step, String table) {
        begun = clock.getAsLong();
    }

    @Override
    public void ends(Step step, String table) {
        long took = clock.getAsLong() - begun;
        inTables += took;
        if (step == Step.EVALUATE) {
            cost(table).evaluations++;
            cost(table).evaluating += took;
        } else {
            cost(table).preparing += took;
        }
    }

    private TableCost cost(String table) {
        return tables.computeIfAbsent(table, name -> new TableCost());
    }

    /** Nanoseconds by phase, in the order in which the phases first ended. */
    Map<String, Long> phases() {
        return phases;
    }

    /** The costs of the tables that were asked, by name. */
    Map<String, TableCost> tables() {
        return tables;
    }

    /** The names of the tables that were asked. */
    Set<String> asked() {
        return tables.keySet();
    }
}
