package org.clausecheck.engine;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.clausecheck.engine.dmn.InputTest;
import org.clausecheck.engine.dmn.Interval;
import org.clausecheck.engine.dmn.TableDefinition.Input;
import org.clausecheck.engine.dmn.ValueType;
import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Document;
import org.clausecheck.sheet.Duration;
import org.clausecheck.sheet.Inlined;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.schema.ClauseTypes;

/**
 * What an input of a policy table reads. Its name is that of a member, written on in camel case into parts ({@code afterEndWinddownMonths})
 * and ended by a unit where the member has one: {@code Usd}, {@code Eur}, {@code Gbp}, {@code Days}, {@code Months}, {@code Years}, or
 * {@code Count} for a list. {@code has…} asks whether the member is stated, for a sheet also whether there is a clause of a type;
 * {@code lastsMonths} how long a clause runs. Of a list any entry may match. What is not promised matches nothing but {@code has… = false};
 * what is withheld or unknown leaves the row undecided.
 */
final class PolicyInput {

    private static final String LASTS = "lastsMonths";

    private final List<RecordComponent> path;
    private final Question question;
    private final String unit;

    /** What is asked of the member. */
    private enum Question { VALUE, PRESENCE, COUNT, CLAUSES, LENGTH }

    private PolicyInput(List<RecordComponent> path, Question question, String unit) {
        this.path = path;
        this.question = question;
        this.unit = unit;
    }

    static Optional<PolicyInput> ofClause(String type, Input input) {
        return input.name().equals(LASTS) ? Optional.of(new PolicyInput(List.of(), Question.LENGTH, ""))
                : ClauseTypes.record(type).flatMap(record -> member(record, input));
    }

    static Optional<PolicyInput> ofSheet(Input input) {
        return input.type() == ValueType.FLAG && ClauseTypes.NAMES.stream().anyMatch(type -> input.name().equals("has" + camel(type)))
                ? Optional.of(new PolicyInput(List.of(), Question.CLAUSES, input.name())) : member(Document.class, input);
    }

    private static Optional<PolicyInput> member(Class<?> record, Input input) {
        String name = input.name();
        if (name.startsWith("has") && name.length() > 3 && input.type() == ValueType.FLAG) {
            return path(record, lower(name.substring(3))).map(path -> new PolicyInput(path, Question.PRESENCE, ""));
        }
        if (name.endsWith("Count") && input.type() == ValueType.NUMBER) {
            Optional<List<RecordComponent>> list = path(record, name.substring(0, name.length() - "Count".length()))
                    .filter(path -> path.get(path.size() - 1).getType() == Items.class);
            if (list.isPresent()) {
                return list.map(path -> new PolicyInput(path, Question.COUNT, ""));
            }
        }
        for (String unit : List.of("", "Usd", "Eur", "Gbp", "Days", "Months", "Years")) {
            Optional<PolicyInput> found = name.endsWith(unit) ? path(record, name.substring(0, name.length() - unit.length()))
                    .filter(path -> suits(path.get(path.size() - 1), unit, input.type()))
                    .map(path -> new PolicyInput(path, Question.VALUE, unit)) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Whether a member has values of the column's type and unit. */
    private static boolean suits(RecordComponent member, String unit, ValueType type) {
        String held = member.getGenericType().getTypeName();
        return switch (type) {
            case NUMBER -> unit.isEmpty() ? held.contains("BigDecimal") || held.contains("Integer")
                    : List.of("Usd", "Eur", "Gbp").contains(unit) ? held.contains(Money.class.getName()) : held.contains(Duration.class.getName());
            case FLAG -> unit.isEmpty() && held.contains("Boolean");
            case TEXT -> unit.isEmpty();
            default -> false;
        };
    }

    /** The members whose names, one after the other, make the name; parts in the same object count as its own members. */
    private static Optional<List<RecordComponent>> path(Class<?> record, String name) {
        if (!record.isRecord() || name.isEmpty()) {
            return Optional.empty();
        }
        for (RecordComponent component : record.getRecordComponents()) {
            if (Inlined.class.isAssignableFrom(component.getType())) {
                Optional<List<RecordComponent>> inner = path(component.getType(), name);
                if (inner.isPresent()) {
                    return inner.map(rest -> joined(component, rest));
                }
                continue;
            }
            String own = component.getName().replaceAll("_$", "");
            if (own.equals(name)) {
                return Optional.of(List.of(component));
            }
            if (name.startsWith(own) && Character.isUpperCase(name.charAt(own.length()))) {
                Optional<List<RecordComponent>> inner = path(held(component), lower(name.substring(own.length())));
                if (inner.isPresent()) {
                    return inner.map(rest -> joined(component, rest));
                }
            }
        }
        return Optional.empty();
    }

    private static Class<?> held(RecordComponent component) {
        Type type = component.getGenericType();
        return type instanceof ParameterizedType held && held.getActualTypeArguments()[0] instanceof Class<?> inner ? inner : component.getType();
    }

    private static List<RecordComponent> joined(RecordComponent first, List<RecordComponent> rest) {
        List<RecordComponent> path = new ArrayList<>(List.of(first));
        path.addAll(rest);
        return path;
    }

    private static String lower(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private static String camel(String kebab) {
        StringBuilder name = new StringBuilder();
        for (String word : kebab.split("-")) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return name.toString();
    }

    /** Why a cell cannot be asked; how long a clause runs is only told from above a number of months. */
    Optional<String> fault(InputTest test) {
        Interval only = test.intervals().get(0);
        boolean length = !test.negated() && test.intervals().size() == 1 && only.low().isPresent() && !only.lowClosed() && only.high().isEmpty();
        return question == Question.LENGTH && !length ? Optional.of("is asked only as more than so many months, such as > 60") : Optional.empty();
    }

    /** What the clause or the sheet says. */
    Object read(Object owner) {
        Object value = owner;
        for (RecordComponent component : path) {
            if (value instanceof Fact<?> fact) {
                if (!fact.isStated()) {
                    return fact;
                }
                value = fact.get();
            }
            try {
                value = component.getAccessor().invoke(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + component, e);
            }
        }
        return value;
    }

    /** Whether the cell is met. */
    Truth met(InputTest test, Object owner, Deal deal, List<Clause> standing) {
        if (question == Question.LENGTH) {
            int months = ((BigDecimal) test.intervals().get(0).low().orElseThrow()).intValueExact();
            return deal.timeline().period((Clause) owner).lastsAtMost(Fact.stated(Duration.ofMonths(months), List.of())).opposite();
        }
        if (question == Question.CLAUSES) {
            return wanted(test, present(deal, standing));
        }
        Object value = read(owner);
        if (question == Question.PRESENCE) {
            return wanted(test, value instanceof Fact<?> fact ? fact.stated() : value instanceof Items<?> items ? items.stated() : Truth.YES);
        }
        if (question == Question.COUNT) {
            Items<?> items = (Items<?>) value;
            boolean met = test.matches(BigDecimal.valueOf(items.size()));
            return items.isOpen() && !items.isStated() ? items.stated().and(Truth.of(met)) : Truth.of(met);
        }
        return value instanceof Items<?> items ? items.some(entry -> met(test, Fact.stated(entry, items.place())))
                : met(test, value instanceof Fact<?> fact ? fact : Fact.stated(value, List.of()));
    }

    /** The value as the decision table is asked for it; empty if it is a range, open, or not promised. */
    Optional<Object> exact(Object owner, Deal deal, List<Clause> standing) {
        if (question == Question.LENGTH) {
            return Optional.empty();
        }
        if (question == Question.CLAUSES) {
            return known(present(deal, standing));
        }
        Object value = read(owner);
        if (question == Question.PRESENCE) {
            return value instanceof Fact<?> fact ? known(fact.stated()) : value instanceof Items<?> items ? known(items.stated()) : Optional.of(true);
        }
        if (question == Question.COUNT) {
            return ((Items<?>) value).isOpen() ? Optional.empty() : Optional.of(BigDecimal.valueOf(((Items<?>) value).size()));
        }
        return value instanceof Fact<?> fact ? fact.value().flatMap(this::exact) : value instanceof Items<?> ? Optional.empty() : exact(value);
    }

    private static Optional<Object> known(Truth truth) {
        return truth.unknown() ? Optional.empty() : Optional.of(truth.yes());
    }

    private Optional<Object> exact(Object value) {
        if (value instanceof Money money) {
            return Optional.of(money).filter(amount -> amount.currency().getCurrencyCode().equalsIgnoreCase(unit)).map(Money::amount);
        }
        if (value instanceof Duration duration) {
            boolean same = unit.equals(switch (duration.unit()) {
                case DAY -> "Days";
                case MONTH -> "Months";
                case YEAR -> "Years";
                default -> "";
            });
            return same ? Optional.of(BigDecimal.valueOf(duration.number())) : Optional.empty();
        }
        return value instanceof Record ? Optional.empty() : Optional.of(PolicyJudge.plain(value));
    }

    private static Truth wanted(InputTest test, Truth presence) {
        return test.matches(true) && test.matches(false) ? Truth.YES : test.matches(true) ? presence : presence.opposite();
    }

    private Truth present(Deal deal, List<Clause> standing) {
        for (Clause clause : standing) {
            if (unit.equals("has" + camel(clause.type()))) {
                return Truth.yes(new Why.Seen(clause.place(), clause.type()));
            }
        }
        return deal.sheet().clauses().isOpen() ? Truth.unknown(new Why.Missing(deal.sheet().clauses().place(), "clauses that are withheld"))
                : Truth.NO;
    }

    private Truth met(InputTest test, Fact<?> value) {
        if (value.status() == Fact.Status.UNSTATED) {
            return Truth.no(value.origin().toArray(Why[]::new));
        }
        List<Truth> intervals = test.intervals().stream().map(interval -> within(interval, value)).toList();
        return test.negated() ? Truth.any(intervals).opposite() : Truth.any(intervals);
    }

    private Truth within(Interval interval, Fact<?> value) {
        if (interval.low().isPresent() && interval.low().get() instanceof String text) {
            return value.test(found -> PolicyJudge.plain(found).equals(text));
        }
        if (interval.low().isPresent() && interval.low().get() instanceof Boolean flag) {
            return value.is(flag);
        }
        Truth low = interval.low().map(this::figure).map(bound -> interval.lowClosed() ? value.atLeast(bound) : value.moreThan(bound)).orElse(Truth.YES);
        Truth high = interval.high().map(this::figure).map(bound -> interval.highClosed() ? value.atMost(bound) : value.lessThan(bound)).orElse(Truth.YES);
        return low.and(high);
    }

    private Object figure(Object bound) {
        BigDecimal number = (BigDecimal) bound;
        return switch (unit) {
            case "Usd", "Eur", "Gbp" -> new Money(Currency.getInstance(unit.toUpperCase(Locale.ROOT)), number);
            case "Days" -> new Duration(number.intValueExact(), Duration.Unit.DAY);
            case "Months" -> new Duration(number.intValueExact(), Duration.Unit.MONTH);
            case "Years" -> new Duration(number.intValueExact(), Duration.Unit.YEAR);
            default -> number;
        };
    }
}
