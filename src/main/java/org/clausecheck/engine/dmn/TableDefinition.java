package org.clausecheck.engine.dmn;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A decision table as its file says, without evaluating it: what it is asked, what it answers, and its rows.
 *
 * @param file        the file as its source names it
 * @param name        the name of the decision, which rules ask for
 * @param question    what the table answers, in a sentence
 * @param description what a reader should know; may be empty
 * @param hitPolicy   how many rows may answer
 * @param inputs      what it is asked, in the order of the columns
 * @param outputs     what it answers, in the order of the columns
 * @param rows        the rows, in the order of the file
 */
public record TableDefinition(String file, String name, String question, String description, HitPolicy hitPolicy,
        List<Input> inputs, List<Output> outputs, List<TableRow> rows) {

    /** How many rows may answer one question. */
    public enum HitPolicy {
        /** At most one; two are an error. */
        UNIQUE,
        /** Any number, in the order of the file. */
        COLLECT
    }

    /** The value that stands for a text input which a question leaves out, where the input lists it. */
    public static final String ANY = "any";

    /** The input that holds the day the user asks about; it tells when a row became known, not when it is in force. */
    public static final String AS_OF = "asOf";

    /**
     * A column that is asked.
     *
     * @param name    the name by which a question gives the value
     * @param label   a heading for readers
     * @param type    the type of its values
     * @param allowed the values it may have, where the file lists them; always for a text
     * @param values  the same for a text, one by one; else empty
     */
    public record Input(String name, String label, ValueType type, Optional<InputTest> allowed, List<String> values) {

        /** Whether a question may leave it out; it is then asked as {@code "any"}, which no row can name. */
        public boolean isOmissible() {
            return values.contains(ANY);
        }
    }

    /**
     * A column that answers.
     *
     * @param name  the name by which a rule reads the figure; it ends in the unit where there is one
     * @param label a heading for readers
     * @param type  the type of its figures
     */
    public record Output(String name, String label, ValueType type) {
    }

    /**
     * A row.
     *
     * @param id        the id by which reports name it
     * @param line      its line in the file, from 1
     * @param tests     one for each input
     * @param figures   one for each output; empty where the law has no such figure
     * @param citation  the law or notice it rests on
     * @param knownFrom the day on which it became known, if that was read
     * @param mark      official, secondary, unverified or house
     * @param successor the month in which the notice that replaces its figures is expected; empty unless figures come by the year
     * @param note      a remark; may be empty
     */
    public record TableRow(String id, int line, List<InputTest> tests, List<Optional<Object>> figures, String citation,
            Optional<LocalDate> knownFrom, String mark, Optional<YearMonth> successor, String note) {
    }

    /** The marks a row may carry, from the best supported to those that are no law. */
    public static final List<String> MARKS = List.of("official", "secondary", "unverified", "house");

    /** Reads the text of a file; {@link TableException} with every defect that keeps it from being a table. */
    public static TableDefinition read(String file, String text) {
        return TableReader.read(file, text);
    }

    /** The row with this id; {@link TableException} if there is none. */
    public TableRow row(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst()
                .orElseThrow(() -> new TableException(name + " has no row " + id));
    }

    /** The days on which a row is in force: its test of the table's date, {@code asOf} aside; everything where there is no date. */
    public InputTest validity(TableRow row) {
        for (int i = 0; i < inputs.size(); i++) {
            if (inputs.get(i).type() == ValueType.DATE && !inputs.get(i).name().equals(AS_OF)) {
                return row.tests().get(i);
            }
        }
        return InputTest.ANY;
    }

    /** The position of an input; {@link TableException} naming those there are. */
    public int inputIndex(String input) {
        List<String> names = inputs.stream().map(Input::name).toList();
        if (!names.contains(input)) {
            throw new TableException(name + " has no input " + input + ", it has " + names);
        }
        return names.indexOf(input);
    }

    /** The position of an output; {@link TableException} naming those there are. */
    public int outputIndex(String output) {
        List<String> names = outputs.stream().map(Output::name).toList();
        if (!names.contains(output)) {
            throw new TableException(name + " has no output " + output + ", it has " + names);
        }
        return names.indexOf(output);
    }
}
