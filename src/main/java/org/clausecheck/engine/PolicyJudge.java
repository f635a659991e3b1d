package org.clausecheck.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.clausecheck.engine.dmn.Row;
import org.clausecheck.engine.dmn.TableDefinition.Input;
import org.clausecheck.engine.dmn.TableDefinition.TableRow;
import org.clausecheck.engine.dmn.Tables;
import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.norm.Norms;
import org.clausecheck.sheet.Code;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.clause.Clause;

/**
 * Asks policy tables about a deal. Where every input is known to the figure, the decision table answers; where one is a range, withheld or
 * unknown, the rows are read three-valued, so that a row is undecided exactly where the missing value could make it speak.
 */
final class PolicyJudge {

    private final Deal deal;
    private final Tables tables;
    private final List<Clause> standing;

    PolicyJudge(Deal deal, Norms norms, Tables tables) {
        this.deal = deal;
        this.tables = tables;
        this.standing = deal.sheet().clauses().stream().filter(clause -> norms.standing(clause).possible()).toList();
    }

    /** The judgements of those rows that are wanted, of all these tables. */
    List<Judgement> judgements(List<PolicyTable> policies, Set<String> wanted) {
        List<Judgement> judgements = new ArrayList<>();
        for (PolicyTable policy : policies) {
            List<Object> owners = policy.asksClauses() ? List.copyOf(standing) : List.of(deal);
            owners.forEach(owner -> judge(policy, owner, wanted, judgements));
        }
        return judgements;
    }

    private void judge(PolicyTable policy, Object owner, Set<String> wanted, List<Judgement> judgements) {
        List<TableRow> rows = policy.table().rows().stream().filter(row -> wanted.contains(row.id()))
                .filter(row -> !(owner instanceof Clause clause) || policy.concerns(row, clause.type())).toList();
        if (rows.isEmpty()) {
            return;
        }
        Optional<List<String>> answer = answer(policy, rows, owner);
        for (TableRow row : rows) {
            Truth speaks = speaks(policy, row, owner);
            Why source = new Why.TableRow(policy.table().name(), row.id(), row.citation(), row.mark());
            boolean hit = answer.map(ids -> ids.contains(row.id())).orElse(speaks.yes());
            Truth.State state = answer.isEmpty() && speaks.unknown() ? Truth.State.UNKNOWN : hit ? Truth.State.NO : Truth.State.YES;
            List<Why> why = new ArrayList<>(speaks.why());
            why.add(source);
            judgements.add(new Judgement(row.id(), List.of(owner), Truth.YES, new Truth(state, why), bindings(policy, row, owner)));
        }
    }

    /**
     * The rows that the decision table answers with; empty if an input that one of these rows looks at is no exact value. What none of them
     * looks at does not matter, and is asked with a value that stands for any.
     */
    private Optional<List<String>> answer(PolicyTable policy, List<TableRow> rows, Object owner) {
        List<Object> question = new ArrayList<>();
        for (Input input : policy.table().inputs()) {
            Optional<Object> value = input.name().equals(PolicyTable.CLAUSE) ? Optional.of(((Clause) owner).type())
                    : rows.stream().noneMatch(row -> policy.inputs(row).contains(input)) ? any(input)
                    : reading(input, owner).flatMap(reading -> reading.exact(owner instanceof Deal ? deal.sheet() : owner, deal, standing));
            if (value.isEmpty() || !input.type().holds(value.get()) || input.allowed().isPresent() && !input.allowed().get().matches(value.get())) {
                return Optional.empty();
            }
            question.add(input.name());
            question.add(value.get());
        }
        return Optional.of(tables.rows(policy.table().name(), question.toArray()).stream().map(Row::id).flatMap(Optional::stream).toList());
    }

    private static Optional<Object> any(Input input) {
        return switch (input.type()) {
            case NUMBER -> Optional.of(BigDecimal.ZERO);
            case FLAG -> Optional.of(false);
            case TEXT -> input.values().stream().findFirst().map(Object.class::cast);
            default -> Optional.empty();
        };
    }

    private static Optional<PolicyInput> reading(Input input, Object owner) {
        return owner instanceof Clause clause ? PolicyInput.ofClause(clause.type(), input) : PolicyInput.ofSheet(input);
    }

    /** Whether every input a row looks at is as the row asks. */
    private Truth speaks(PolicyTable policy, TableRow row, Object owner) {
        return Truth.all(policy.inputs(row).stream().map(input -> met(policy, row, input, owner)).toList());
    }

    /** Whether one input is as the row asks. */
    Truth met(PolicyTable policy, TableRow row, Input input, Object owner) {
        return reading(input, owner).map(reading -> reading.met(policy.test(row, input), owner instanceof Deal ? deal.sheet() : owner, deal, standing))
                .orElse(Truth.NO);
    }

    private Map<String, Object> bindings(PolicyTable policy, TableRow row, Object owner) {
        Map<String, Object> bindings = new LinkedHashMap<>();
        bindings.put(owner instanceof Clause ? PolicyTable.CLAUSE : "deal", owner);
        Function<PolicyInput, Object> read = input -> input.read(owner instanceof Deal ? deal.sheet() : owner);
        policy.inputs(row).forEach(input -> reading(input, owner).ifPresent(reading -> bindings.put(PolicyTable.binding(input), read.apply(reading))));
        return bindings;
    }

    /** A value as a cell writes it. */
    static Object plain(Object value) {
        return value instanceof Code code ? code.code() : value instanceof Enum<?> || value instanceof Record ? Words.of(value)
                : value instanceof Integer number ? BigDecimal.valueOf(number) : value;
    }
}
