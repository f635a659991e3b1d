package org.clausecheck.norm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.AmountRange;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.PartyRef;

/**
 * The undertakings that a merger brings together, with their turnovers in one currency, as merger control reads them: of the last completed
 * financial year, a territory no more than what contains it, a union no less than its members. What the record does not give stays
 * open between these bounds, so that a test can be decided where the exact figure does not matter.
 */
public final class Undertakings {

    private static final String UNION = "EU";
    private static final String WORLD = "world";

    private final Deal deal;
    private final List<Turnover> members;
    private final List<String> states;

    private Undertakings(Deal deal, List<Turnover> members) {
        this.deal = deal;
        this.members = members;
        this.states = Regions.on(deal.asOf()).parts(UNION);
    }

    /**
     * The undertakings of a merger.
     *
     * @param deal     the sheet and the facts
     * @param parties  who they are; true for those that count with all who control them
     * @param currency ISO code of the currency of the tests
     */
    static Undertakings of(Deal deal, Map<PartyRef, Boolean> parties, String currency) {
        List<Turnover> members = new ArrayList<>();
        parties.forEach((party, group) -> members.add(Turnover.of(deal, party, group, currency)));
        return new Undertakings(deal, List.copyOf(members));
    }

    /** Worldwide, all together. */
    public AmountRange worldwide() {
        return together(WORLD);
    }

    /** In a territory, all together. */
    public AmountRange together(String territory) {
        return members.stream().map(member -> member.in(territory)).reduce(AmountRange::plus).orElseThrow();
    }

    /** Whether so many of them, each by itself, turn over more than a line in a territory. */
    public Truth each(Fact<BigDecimal> number, String territory, Fact<Money> line) {
        return number.check(count -> atLeast(count.intValueExact(), members.stream()
                .map(member -> member.in(territory).moreThan(line)).toList()));
    }

    /** Whether one of them turns over more than a line in a territory. */
    public Truth one(String territory, Fact<Money> line) {
        return Truth.any(members.stream().map(member -> member.in(territory).moreThan(line)).toList());
    }

    /** Whether one party turns over more than a line in a territory; no for a party that is not among them. */
    public Truth has(PartyRef party, String territory, Fact<Money> line) {
        return Truth.any(members.stream().filter(member -> member.party().equals(party))
                .map(member -> member.in(territory).moreThan(line)).toList());
    }

    /** Whether one of them turns over more than a first line in a territory, and another one more than a second. */
    public Truth pair(String territory, Fact<Money> first, Fact<Money> second) {
        List<Truth> pairs = new ArrayList<>();
        for (Turnover one : members) {
            for (Turnover other : members) {
                if (one != other) {
                    pairs.add(Truth.all(one.in(territory).moreThan(first), other.in(territory).moreThan(second)));
                }
            }
        }
        return Truth.any(pairs);
    }

    /**
     * Whether there are so many Member States of the Union in each of which all together turn over more than a line, and so many of them,
     * each by itself, more than another.
     */
    public Truth inStates(Fact<BigDecimal> number, Fact<Money> together, Fact<BigDecimal> undertakings, Fact<Money> each) {
        return number.check(count -> named(atLeast(count.intValueExact(), states.stream()
                .map(state -> Truth.all(together(state).moreThan(together), each(undertakings, state, each))).toList())));
    }

    /** Whether each of them makes more than a part, given as a fraction, of its turnover in the Union in one and the same Member State. */
    public Truth withinOneState(Fact<BigDecimal> numerator, Fact<BigDecimal> denominator) {
        return numerator.check(above -> denominator.check(below -> named(Truth.any(states.stream()
                .map(state -> Truth.all(members.stream().map(member -> member.isMoreThanPart(state, UNION, above, below)).toList()))
                .toList()))));
    }

    private static Truth atLeast(int count, List<Truth> tests) {
        long sure = tests.stream().filter(Truth::yes).count();
        long possible = tests.stream().filter(Truth::possible).count();
        Function<Truth, Stream<Why>> reasons = test -> test.why().stream();
        return sure >= count ? new Truth(Truth.State.YES, tests.stream().filter(Truth::yes).flatMap(reasons).toList())
                : possible < count ? new Truth(Truth.State.NO, tests.stream().filter(test -> !test.yes()).flatMap(reasons).toList())
                : new Truth(Truth.State.UNKNOWN, tests.stream().filter(Truth::unknown).flatMap(reasons).toList());
    }

    /** One reason in place of one for each Member State. */
    private Truth named(Truth test) {
        List<String> names = members.stream().filter(member -> test.unknown() && !member.isKnownByState(states))
                .map(member -> deal.nameOf(member.party().id())).toList();
        return names.isEmpty() ? test : test.only(new Why.Missing(deal.facts().financialYears().place(),
                "turnover by Member State of " + String.join(", ", names)));
    }
}
