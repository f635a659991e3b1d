package org.clausecheck.engine.dmn;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clausecheck.engine.dmn.TableDefinition.Input;
import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Code;
import org.clausecheck.sheet.Money;

/**
 * What a rule asks a table: a value for each input, in the table's own types and order, or the reasons why one has none.
 *
 * @param values  by name of input; complete only if nothing is missing
 * @param missing why values are missing; empty if none is
 */
record Question(Map<String, Object> values, List<Why> missing) {

    /**
     * Reads alternating names and values. A value is a {@link Fact} or stands for itself; {@link TableException} for a name that the table
     * does not have, an input left out, a value of another type or outside the values that the table lists.
     */
    static Question of(TableDefinition table, Object... inputs) {
        Map<String, Object> given = new LinkedHashMap<>();
        for (int i = 0; i < inputs.length; i += 2) {
            if (!(inputs[i] instanceof String name) || i + 1 == inputs.length) {
                throw new TableException(table.name() + " is asked by pairs of a name and a value, not by " + Arrays.asList(inputs));
            }
            table.inputIndex(name);
            if (inputs[i + 1] == null || given.put(name, inputs[i + 1]) != null) {
                throw new TableException(table.name() + " is asked for " + name + " twice or without a value");
            }
        }
        Map<String, Object> values = new LinkedHashMap<>();
        List<Why> missing = new ArrayList<>();
        for (Input input : table.inputs()) {
            Object value = given.get(input.name());
            if (value == null && input.isOmissible()) {
                value = TableDefinition.ANY;
            } else if (value == null) {
                throw new TableException(table.name() + " is not asked for " + input.name());
            }
            if (value instanceof Fact<?> fact) {
                if (!fact.isStated()) {
                    missing.addAll(fact.origin().isEmpty() ? List.of(new Why.Note(input.name() + " is not known")) : fact.origin());
                    continue;
                }
                value = fact.get();
            }
            if (value instanceof Money money && isAmount(input) && !input.name().endsWith(suffix(money))) {
                missing.add(new Why.Note(input.name() + " is given in " + money.currency().getCurrencyCode()));
                continue;
            }
            boolean amount = value instanceof Money && isAmount(input);
            values.put(input.name(), checked(table, input, amount ? ((Money) value).amount() : plain(value)));
        }
        return new Question(values, missing);
    }

    private static boolean isAmount(Input input) {
        return Row.CURRENCIES.stream().anyMatch(code -> input.name().endsWith(suffix(code)));
    }

    private static String suffix(Money money) {
        return suffix(money.currency().getCurrencyCode());
    }

    /** How the name of a column in this currency ends. */
    static String suffix(String currency) {
        return currency.charAt(0) + currency.substring(1).toLowerCase(Locale.ROOT);
    }

    /** The value as the engine knows it. */
    static Object plain(Object value) {
        if (value instanceof Code code) {
            return code.code();
        }
        if (value instanceof Enum<?>) {
            return Words.of(value);
        }
        if (value instanceof Integer || value instanceof Long) {
            return BigDecimal.valueOf(((Number) value).longValue());
        }
        return value;
    }

    /** The value if the input can take it. */
    static Object checked(TableDefinition table, Input input, Object value) {
        if (!input.type().holds(value)) {
            throw new TableException(table.name() + " wants " + input.name() + " as " + input.type().dmnName() + ", not " + Words.of(value)
                    + " (" + value.getClass().getSimpleName() + ")");
        }
        if (input.allowed().isPresent() && !input.allowed().get().matches(value)) {
            throw new TableException(table.name() + " knows no " + input.name() + " " + Words.of(value)
                    + (input.values().isEmpty() ? "" : ", it knows " + input.values()));
        }
        return value;
    }

    /** The question in words, for the reason why no row answers it. */
    String words() {
        List<String> parts = new ArrayList<>();
        values.forEach((name, value) -> parts.add(name + "=" + (value instanceof LocalDate ? value.toString() : Words.of(value))));
        return "{" + String.join(", ", parts) + "}";
    }
}
