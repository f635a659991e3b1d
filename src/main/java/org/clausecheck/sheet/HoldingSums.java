package org.clausecheck.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.Codes.Basis;
import org.clausecheck.sheet.Codes.Scenario;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.Holding;
import org.clausecheck.sheet.fact.CapTable;
import org.clausecheck.sheet.fact.RecordedHolding;

/**
 * Holdings in one company on one basis, day and scenario, added up: as the facts have them, and with what the sheet's equity clauses
 * promise in place of the facts about the same holder. A holding without basis or day is comparable with nothing and left out.
 */
public final class HoldingSums {

    private final Deal deal;
    private final Map<Key, Map<String, List<RecordedHolding>>> recorded = new LinkedHashMap<>();

    private record Key(PartyRef company, Basis basis, Optional<LocalDate> on, Scenario scenario) {
        String words() {
            String moment = on.map(LocalDate::toString).orElse("after the deal");
            return Words.of(basis) + ", " + moment + (scenario == Scenario.ACTUAL ? "" : ", " + Words.of(scenario));
        }
    }

    private HoldingSums(Deal deal) {
        this.deal = deal;
        deal.facts().holdings().stream().filter(holding -> holding.basis().isStated() && holding.on().isStated())
                .filter(holding -> deal.world().isKnown(holding.on())).forEach(holding -> recorded
                        .computeIfAbsent(new Key(holding.in(), holding.basis().get(), holding.on().value(),
                                holding.scenario().value().orElse(Scenario.ACTUAL)), key -> new LinkedHashMap<>())
                        .computeIfAbsent(holding.holder(), name -> new ArrayList<>()).add(holding));
    }

    /** All sums: of the facts, then those that equity clauses that stand change. */
    public static List<PercentSum> of(Deal deal, Standing standing) {
        HoldingSums sums = new HoldingSums(deal);
        return Stream.concat(sums.ofFacts().stream(), sums.ofClauses(standing).stream()).toList();
    }

    private List<PercentSum> ofFacts() {
        List<PercentSum> sums = new ArrayList<>();
        recorded.forEach((key, holders) -> {
            List<Object> entries = List.copyOf(holders.values().stream().flatMap(List::stream).toList());
            List<PercentSum.Part> parts = holders.entrySet().stream().flatMap(entry -> parts(entry.getKey(), entry.getValue())).toList();
            sums.add(new PercentSum(entries, whole(key), parts, false, complete(key)));
        });
        deal.facts().capTables().stream().filter(table -> !table.on().isAfter(deal.asOf())).map(HoldingSums::key).distinct()
                .filter(key -> !recorded.containsKey(key) && complete(key).yes()).forEach(key -> sums.add(new PercentSum(
                        List.of(deal.facts().holdings()), whole(key),
                        List.of(new PercentSum.Part("the holders", Fact.unknown(deal.facts().holdings().place()))), false, complete(key))));
        return sums;
    }

    private static Key key(CapTable table) {
        return new Key(table.company(), table.basis(), Optional.of(table.on()), Scenario.ACTUAL);
    }

    private String whole(Key key) {
        return "holdings in " + deal.nameOf(key.company().id()) + " (" + key.words() + ")";
    }

    /** Whether the holdings of a key are said to be all: unknown if two cap tables disagree or one is disputed. */
    private Truth complete(Key key) {
        List<CapTable> tables = deal.facts().capTables().stream().filter(table -> key(table).equals(key)).toList();
        Why[] where = tables.stream().map(table -> new Why.Seen(table.margin().place().member("complete"), Words.of(table.complete())))
                .toArray(Why[]::new);
        if (tables.stream().anyMatch(World::isDisputed) || tables.stream().map(CapTable::complete).distinct().count() > 1) {
            return Truth.unknown(where);
        }
        return tables.isEmpty() ? Truth.NO : new Truth(tables.get(0).complete() ? Truth.State.YES : Truth.State.NO, List.of(where));
    }

    /** The parts of one holder: one for all, or one for each class of securities; entries that disagree leave it open. */
    private Stream<PercentSum.Part> parts(String holder, List<RecordedHolding> entries) {
        Map<String, List<RecordedHolding>> classes = new LinkedHashMap<>();
        entries.forEach(entry -> classes.computeIfAbsent(entry.security().value().map(SecurityRef::id).orElse(""), id -> new ArrayList<>())
                .add(entry));
        if (classes.containsKey("")) {
            classes.keySet().retainAll(List.of(""));
        }
        return classes.values().stream().map(group -> new PercentSum.Part(deal.nameOf(holder), agreed(group)));
    }

    private static Fact<Bounded<BigDecimal>> agreed(List<RecordedHolding> entries) {
        List<RecordedHolding> stated = entries.stream().filter(entry -> entry.percent().isStated()).toList();
        boolean doubtful = stated.stream().anyMatch(World::isDisputed)
                || stated.stream().map(entry -> Words.of(entry.percent())).distinct().count() > 1;
        if (stated.isEmpty() || doubtful) {
            String text = stated.isEmpty() ? "not known" : stated.size() > 1 ? "stated twice, differently" : "disputed";
            return Fact.unknown(entries.stream()
                    .<Why>map(entry -> new Why.Missing(entry.margin().place().member("percent"), text)).toList());
        }
        return stated.get(0).percent();
    }

    private List<PercentSum> ofClauses(Standing standing) {
        Map<Key, Map<String, List<Equity>>> promised = new LinkedHashMap<>();
        for (Clause clause : deal.sheet().clauses()) {
            if (clause instanceof Equity equity && standing.standing(clause).possible() && equity.after().isStated()) {
                Holding after = equity.after().get();
                if (after.percent().isStated() && after.basis().isStated() && !after.on().isOpen()) {
                    Key key = new Key(equity.issuer(), after.basis().get(), after.on().value(), Scenario.ACTUAL);
                    promised.computeIfAbsent(key, company -> new LinkedHashMap<>())
                            .computeIfAbsent(equity.holder().id(), holder -> new ArrayList<>()).add(equity);
                }
            }
        }
        return promised.entrySet().stream().flatMap(entry -> ofClauses(entry.getKey(), entry.getValue()).stream()).toList();
    }

    private Optional<PercentSum> ofClauses(Key key, Map<String, List<Equity>> promised) {
        Map<String, List<RecordedHolding>> facts = recorded.getOrDefault(key, Map.of());
        List<PercentSum.Part> parts = new ArrayList<>();
        boolean changed = false;
        for (Map.Entry<String, List<Equity>> holder : promised.entrySet()) {
            Fact<Bounded<BigDecimal>> least = least(holder.getValue());
            parts.add(new PercentSum.Part(deal.nameOf(holder.getKey()), least));
            changed |= !facts.containsKey(holder.getKey())
                    || parts(holder.getKey(), facts.get(holder.getKey())).noneMatch(part -> part.percent().equals(least));
        }
        facts.entrySet().stream().filter(entry -> !promised.containsKey(entry.getKey()))
                .forEach(entry -> parts(entry.getKey(), entry.getValue()).forEach(parts::add));
        List<Object> subjects = List.copyOf(promised.values().stream().flatMap(List::stream).toList());
        return changed && parts.size() > 1 ? Optional.of(new PercentSum(subjects, whole(key), parts, false, complete(key)))
                : Optional.empty();
    }

    /** Several clauses of one holder are steps to one holding, and which comes last is not said: the least of them is certain. */
    private static Fact<Bounded<BigDecimal>> least(List<Equity> clauses) {
        return clauses.stream().map(clause -> clause.after().get()).map(Holding::percent)
                .reduce((one, two) -> floor(one).compareTo(floor(two)) <= 0 ? one : two).orElseThrow();
    }

    private static BigDecimal floor(Fact<Bounded<BigDecimal>> percent) {
        return percent.get().committed().orElse(BigDecimal.ZERO);
    }
}
