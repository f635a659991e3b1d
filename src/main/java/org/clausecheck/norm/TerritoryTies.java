package org.clausecheck.norm;

import java.util.List;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Party;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Presence;
import org.clausecheck.sheet.Territory;
import org.clausecheck.sheet.World;
import org.clausecheck.sheet.fact.PartyFacts;

/** What ties parties to a territory that may be made of countries, such as the European Union as it is on the day asked about. */
public final class TerritoryTies {

    private final Deal deal;
    private final Coverage coverage;
    private final String territory;

    private TerritoryTies(Deal deal, String territory) {
        this.deal = deal;
        this.coverage = Coverage.of(deal);
        this.territory = territory;
    }

    /** The ties to a territory, by its code. */
    public static TerritoryTies of(Deal deal, String territory) {
        return new TerritoryTies(deal, territory);
    }

    /** Whether a place has something in common with the territory. */
    public Truth touches(Territory place) {
        return coverage.overlap(place, territory);
    }

    /** Whether a party is incorporated or has its main office there: NO if one is stated and neither lies there, else unknown. */
    public Truth isHome(PartyRef party) {
        Party known = deal.party(party);
        List<Fact<Territory>> places = List.of(known.incorporatedIn(), known.principalOffice());
        List<Truth> stated = places.stream().filter(Fact::isStated).map(place -> place.check(this::touches)).toList();
        return stated.isEmpty() ? Truth.any(places.stream().map(Fact::stated).toList()) : Truth.any(stated);
    }

    /** Whether the sheet shows any tie of a party: home, customers, staff, activity, turnover, a site. What it does not show is NO. */
    public Truth isShown(PartyRef party) {
        Party known = deal.party(party);
        PartyFacts facts = deal.world().party(party);
        Stream<Territory> homes = Stream.of(known.incorporatedIn(), known.principalOffice(), known.taxResidence())
                .flatMap(place -> place.value().stream());
        Stream<Territory> dealings = Stream.of(facts.customersIn(), facts.employeesIn(), facts.substantialActivityIn())
                .flatMap(places -> places.stream());
        Stream<Territory> sales = deal.facts().financialYears().stream()
                .filter(year -> year.party().equals(party) && !World.isDisputed(year))
                .flatMap(year -> year.turnover().stream()).map(turnover -> turnover.territory());
        Stream<Territory> sites = deal.facts().sites().stream().filter(site -> site.operator().equals(party) && !World.isDisputed(site))
                .map(site -> site.country());
        return Stream.of(homes, dealings, sales, sites).flatMap(places -> places).anyMatch(place -> touches(place).yes())
                ? Truth.yes(new Why.Note(deal.nameOf(party.id()) + " has a tie to " + Territory.nameOf(territory))) : Truth.NO;
    }

    /** Whether the sheet shows a tie of one of its signatories, or a clause, an event or a filing names a law of the territory. */
    public Truth areShown() {
        return Truth.any(Truth.any(deal.sheet().between().stream().map(this::isShown).toList()), Presence.isNamed(deal, territory));
    }
}
