package org.clausecheck.norm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.AmountRange;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Codes.LegalForm;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.FinancialHistory;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.fact.TerritoryAmount;

/** The turnover of one undertaking in the last completed financial year, territory by territory, within what the record leaves possible. */
final class Turnover {

    private final Deal deal;
    private final PartyRef party;
    private final String currency;
    private final Regions regions;
    /** The figures on record of the party and of those who control it, the head of the group last. */
    private final Map<PartyRef, Map<String, AmountRange>> record = new LinkedHashMap<>();
    private final Map<String, AmountRange> answers = new HashMap<>();

    private Turnover(Deal deal, PartyRef party, List<PartyRef> chain, String currency) {
        this.deal = deal;
        this.party = party;
        this.currency = currency;
        this.regions = Regions.on(deal.asOf());
        chain.forEach(one -> record.put(one, rows(one)));
    }

    /** Of a party alone, or with all who control it, up to a state: their figures contain its own. */
    static Turnover of(Deal deal, PartyRef party, boolean withGroup, String currency) {
        List<PartyRef> chain = new ArrayList<>();
        for (Optional<PartyRef> one = Optional.of(party); one.isPresent() && !chain.contains(one.get());) {
            chain.add(one.get());
            one = withGroup ? deal.party(one.get()).parent().value()
                    .filter(parent -> !deal.party(parent).legalForm().is(LegalForm.GOVERNMENT_BODY).yes()) : Optional.empty();
        }
        return new Turnover(deal, party, chain, currency);
    }

    PartyRef party() {
        return party;
    }

    /** In a territory: at least what any of the group makes there, at most what the head of the group does. */
    AmountRange in(String territory) {
        return answers.computeIfAbsent(territory, this::answer);
    }

    private AmountRange answer(String territory) {
        List<AmountRange> all = record.keySet().stream().map(one -> range(one, territory)).toList();
        AmountRange head = all.get(all.size() - 1);
        AmountRange greatest = all.stream().reduce((one, two) -> two.least().compareTo(one.least()) > 0 ? two : one).orElseThrow();
        return new AmountRange(currency, greatest.least(), head.most().map(greatest.least()::max), greatest.seen(), head.missing());
    }

    private AmountRange range(PartyRef one, String territory) {
        Map<String, AmountRange> rows = record.get(one);
        if (rows.containsKey(territory)) {
            return rows.get(territory);
        }
        BigDecimal least = inside(rows, territory);
        Optional<BigDecimal> most = rows.entrySet().stream().filter(row -> regions.contains(row.getKey(), territory))
                .flatMap(row -> rest(rows, row.getKey(), territory).stream()).min(BigDecimal::compareTo);
        List<Why> seen = rows.values().stream().flatMap(row -> row.seen().stream()).toList();
        Why missing = new Why.Missing(deal.facts().financialYears().place(), "turnover of " + deal.nameOf(one.id()) + " in "
                + (territory.equals("world") ? "the world" : territory) + year(one));
        return new AmountRange(currency, least, most.map(least::max), seen, List.of(missing));
    }

    private String year(PartyRef one) {
        return FinancialHistory.of(deal, one).lastYear().value().map(year -> " in " + year).orElse("");
    }

    /** What the rows inside a territory come to: the wider one where two overlap. */
    private BigDecimal inside(Map<String, AmountRange> rows, String territory) {
        List<String> within = rows.keySet().stream().filter(code -> !code.equals(territory) && regions.contains(territory, code)).toList();
        return within.stream().filter(code -> within.stream().noneMatch(wider -> !wider.equals(code) && regions.contains(wider, code)))
                .map(code -> rows.get(code).least()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What a wider row leaves for a territory beside the rows that lie in it and not in the territory. */
    private Optional<BigDecimal> rest(Map<String, AmountRange> rows, String wider, String territory) {
        Map<String, AmountRange> others = new LinkedHashMap<>(rows);
        others.keySet().removeIf(code -> regions.contains(territory, code) || regions.contains(code, territory));
        return rows.get(wider).most().map(whole -> whole.subtract(inside(others, wider)).max(BigDecimal.ZERO));
    }

    /** The rows of the last year; a territory of which nothing is said has none. Worldwide turnover is what group or party earns. */
    private Map<String, AmountRange> rows(PartyRef one) {
        FinancialHistory history = FinancialHistory.of(deal, one);
        Map<String, AmountRange> rows = new LinkedHashMap<>();
        history.turnover().value().stream().flatMap(items -> items.stream())
                .forEach(row -> rows.putIfAbsent(row.territory().code(), amount(row)));
        Fact<Bounded<Money>> earned = history.groupRevenue().isStated() ? history.groupRevenue().map(Bounded::exact) : history.revenue();
        if (!rows.containsKey("world") && earned.isStated()) {
            rows.put("world", AmountRange.none(currency).plus(earned));
        }
        return rows;
    }

    private AmountRange amount(TerritoryAmount row) {
        return AmountRange.none(currency).plus(Fact.stated(row.amount(), row.margin().place()));
    }

    /** Whether more than a fraction of the turnover in a union is made in one of its members. */
    Truth isMoreThanPart(String state, String union, BigDecimal numerator, BigDecimal denominator) {
        AmountRange part = in(state);
        AmountRange whole = in(union);
        List<Why> seen = Stream.concat(part.seen().stream(), whole.seen().stream()).toList();
        if (whole.most().isPresent() && exceeds(part.least(), whole.most().get(), numerator, denominator)) {
            return new Truth(Truth.State.YES, seen);
        }
        boolean not = part.most().isPresent() && !exceeds(part.most().get(), whole.least(), numerator, denominator);
        return not ? new Truth(Truth.State.NO, seen)
                : new Truth(Truth.State.UNKNOWN, Stream.concat(part.missing().stream(), whole.missing().stream()).toList());
    }

    private static boolean exceeds(BigDecimal part, BigDecimal whole, BigDecimal numerator, BigDecimal denominator) {
        return part.multiply(denominator).compareTo(whole.multiply(numerator)) > 0;
    }

    /** Whether the rows by country leave nothing open. */
    boolean isKnownByState(List<String> states) {
        List<String> open = new ArrayList<>(states);
        open.removeIf(state -> in(state).most().filter(in(state).least()::equals).isPresent());
        return open.isEmpty();
    }
}
