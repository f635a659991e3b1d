package org.clausecheck.engine.dmn;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.clausecheck.engine.dmn.TableDefinition.HitPolicy;
import org.clausecheck.engine.dmn.TableDefinition.Input;
import org.clausecheck.engine.dmn.TableListener.Step;
import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;

/**
 * The decision tables as rules ask them. A table is read and compiled when it is first asked; answers are kept by question. An input that
 * is not stated makes the row unknown, and so does a question that no row covers: "no row" never means "no limit". A table, input or
 * output that does not exist, a value of another type, and everything the engine calls an error is a {@link TableException}.
 * Serves many threads.
 */
public final class Tables {

    private static final int REMEMBERED = 4_096;

    private final TableCatalogue catalogue;
    private final Optional<LocalDate> day;
    private final Map<String, DmnTable> compiled;
    private final Map<Asked, List<DmnTable.Hit>> answers;
    private final TableListener listener;

    private record Asked(String table, Map<String, Object> inputs) {
    }

    private Tables(TableCatalogue catalogue) {
        this.catalogue = catalogue;
        this.day = Optional.empty();
        this.listener = TableListener.NONE;
        this.compiled = new ConcurrentHashMap<>();
        this.answers = new LinkedHashMap<>(256, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Asked, List<DmnTable.Hit>> eldest) {
                return size() > REMEMBERED;
            }
        };
    }

    private Tables(Tables shared, Optional<LocalDate> day, TableListener listener) {
        this.catalogue = shared.catalogue;
        this.day = day;
        this.listener = listener;
        this.compiled = shared.compiled;
        this.answers = shared.answers;
    }

    /** The tables of this build. */
    public static Tables builtIn() {
        return of(TableSource.builtIn());
    }

    /** The tables of a source. */
    public static Tables of(TableSource source) {
        return new Tables(TableCatalogue.of(source));
    }

    /**
     * The same tables as they were known on a day: a row that became known later gives way to the row before it, and says so. Shares all
     * that is compiled and answered.
     */
    public Tables asKnownOn(LocalDate day) {
        return new Tables(this, Optional.of(day), listener);
    }

    /** The same tables with somebody who hears what they are asked. Shares all that is compiled and answered. */
    public Tables heardBy(TableListener listener) {
        return new Tables(this, day, listener);
    }

    /** Compiles a table before it is asked; {@link TableException} as asking it would throw. */
    public void prepare(String table) {
        compiled(catalogue.table(table));
    }

    /** What the tables say, without asking them. */
    public TableCatalogue catalogue() {
        return catalogue;
    }

    /**
     * The row that answers. Inputs alternate names and values; a value is a {@link Fact} or stands for itself. A text input that lists
     * {@code "any"} may be left out.
     */
    public Row row(String table, Object... inputs) {
        TableDefinition definition = asked(table);
        if (definition.hitPolicy() == HitPolicy.COLLECT) {
            throw new TableException(table + " answers with several rows: ask rows, not row");
        }
        return answer(definition, inputs).get(0);
    }

    /**
     * The rows of a collecting table that answer, in the order of the table. None answering is an empty list, for such a table lists what
     * applies; an input that is not stated is a single unknown row.
     */
    public List<Row> rows(String table, Object... inputs) {
        TableDefinition definition = asked(table);
        if (definition.hitPolicy() != HitPolicy.COLLECT) {
            throw new TableException(table + " answers with one row: ask row, not rows");
        }
        return answer(definition, inputs);
    }

    /**
     * Whether a table speaks of this value of an input: for a law or a venue that it does not list there is nothing to ask. Unknown if the
     * value is; YES for an input whose values are not listed.
     */
    public Truth covers(String table, String input, Fact<?> value) {
        TableDefinition definition = catalogue.table(table);
        Input column = definition.inputs().get(definition.inputIndex(input));
        return value.test(found -> column.allowed().isEmpty() || column.allowed().get().matches(Question.plain(found)));
    }

    private TableDefinition asked(String table) {
        listener.asked(table);
        listener.begins(Step.READ, table);
        TableDefinition definition = catalogue.table(table);
        listener.ends(Step.READ, table);
        return definition;
    }

    private List<Row> answer(TableDefinition definition, Object... inputs) {
        Question question = Question.of(definition, inputs);
        if (!question.missing().isEmpty()) {
            return List.of(Row.unknown(definition, question.missing()));
        }
        List<DmnTable.Hit> hits = ask(definition, question.values());
        if (hits.isEmpty() && definition.hitPolicy() == HitPolicy.UNIQUE) {
            Why uncovered = new Why.Note("no row of " + definition.name() + " covers " + question.words());
            return List.of(Row.unknown(definition, List.of(uncovered)));
        }
        AsKnown known = new AsKnown(definition, definition.hitPolicy() == HitPolicy.UNIQUE ? day : Optional.empty());
        return hits.stream().map(hit -> known.row(question.values(), hit, values -> ask(definition, values))).toList();
    }

    private List<DmnTable.Hit> ask(TableDefinition definition, Map<String, Object> values) {
        Asked asked = new Asked(definition.name(), values);
        synchronized (answers) {
            List<DmnTable.Hit> known = answers.get(asked);
            if (known != null) {
                return known;
            }
        }
        DmnTable table = compiled(definition);
        listener.begins(Step.EVALUATE, definition.name());
        List<DmnTable.Hit> hits = table.ask(values);
        listener.ends(Step.EVALUATE, definition.name());
        synchronized (answers) {
            answers.put(asked, hits);
        }
        return hits;
    }

    private DmnTable compiled(TableDefinition definition) {
        DmnTable known = compiled.get(definition.name());
        if (known != null) {
            return known;
        }
        listener.begins(Step.COMPILE, definition.name());
        DmnTable table = compiled.computeIfAbsent(definition.name(), name -> new DmnTable(definition, catalogue.text(name)));
        listener.ends(Step.COMPILE, definition.name());
        return table;
    }
}
