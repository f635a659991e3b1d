package org.clausecheck.engine.dmn;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.clausecheck.engine.dmn.DmnTable.Hit;
import org.clausecheck.engine.dmn.TableDefinition.Input;
import org.clausecheck.engine.dmn.TableDefinition.TableRow;
import org.clausecheck.logic.Why;

/**
 * Reads an answer as it was known on a day. A row that became known only later was no law to reckon with on that day: the row before it
 * answers, which then still stood open. Where a row became known is often not read and given as its own first day; such a row answers
 * whatever the day. A table that is itself asked for the day keeps its own rows on the matter.
 */
final class AsKnown {

    private final TableDefinition table;
    private final Optional<LocalDate> day;
    private final Optional<Input> dates;

    /** Readings of a table on a day; without a day everything counts as known. */
    AsKnown(TableDefinition table, Optional<LocalDate> day) {
        this.table = table;
        this.day = table.inputs().stream().anyMatch(input -> input.name().equals(TableDefinition.AS_OF)) ? Optional.empty() : day;
        this.dates = table.inputs().stream()
                .filter(input -> input.type() == ValueType.DATE && !input.name().equals(TableDefinition.AS_OF)).findFirst();
    }

    /** The row for a question; {@code engine} answers a question with the row in force on its date, or with none. */
    Row row(Map<String, Object> values, Hit hit, Function<Map<String, Object>, List<Hit>> engine) {
        Hit found = hit;
        String caution = "";
        while (isUnknown(table.row(found.row()))) {
            TableRow later = table.row(found.row());
            Optional<Object> first = firstDay(later);
            Map<String, Object> before = new LinkedHashMap<>(values);
            first.ifPresent(start -> before.put(dates.orElseThrow().name(), ((LocalDate) start).minusDays(1)));
            List<Hit> earlier = first.isEmpty() ? List.of() : engine.apply(before);
            if (earlier.size() != 1) {
                return Row.unknown(table, List.of(new Why.Note(table.name() + " row " + later.id() + " became known on "
                        + later.knownFrom().orElseThrow() + ", after " + day.orElseThrow() + ", and no row before it is on file")));
            }
            found = earlier.get(0);
            caution = "taken as it stood on " + day.orElseThrow() + "; its change was not known before " + later.knownFrom().orElseThrow();
        }
        return Row.of(table, found, caution.isEmpty() ? successor(values, table.row(found.row())) : caution);
    }

    private boolean isUnknown(TableRow row) {
        return day.isPresent() && dates.isPresent() && row.knownFrom().isPresent() && row.knownFrom().get().isAfter(day.get())
                && !firstDay(row).equals(Optional.of(row.knownFrom().get()));
    }

    /** The first day of a row that begins on one; a row in force on several stretches of time has none. */
    private Optional<Object> firstDay(TableRow row) {
        List<Interval> days = table.validity(row).intervals();
        Interval first = days.get(0);
        return days.size() > 1 || table.validity(row).negated() ? Optional.empty()
                : first.low().map(low -> first.lowClosed() ? low : ((LocalDate) low).plusDays(1));
    }

    private String successor(Map<String, Object> values, TableRow row) {
        Optional<LocalDate> asked = dates.map(input -> (LocalDate) values.get(input.name()));
        boolean due = asked.isPresent() && row.successor().isPresent() && !asked.get().isBefore(row.successor().get().atDay(1));
        return due ? "figure of " + firstDay(row).map(start -> String.valueOf(((LocalDate) start).getYear())).orElse("earlier years")
                + ", successor expected " + row.successor().get() : "";
    }
}
