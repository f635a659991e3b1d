package org.clausecheck.norm;

import java.util.Locale;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Party;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Presence;
import org.clausecheck.sheet.Territory;
import org.clausecheck.sheet.World;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.fact.PartyFacts;

/**
 * What ties a clause to a territory: the sign without which the competition law of that territory is not asked. A clause without
 * territories holds everywhere, which by itself is no sign. Of a union its member states count, and a world market contains every
 * territory.
 */
public final class Nexus {

    private final Deal deal;
    private final Coverage coverage;

    private Nexus(Deal deal) {
        this.deal = deal;
        this.coverage = Coverage.of(deal);
    }

    /** The ties that a deal shows. */
    public static Nexus of(Deal deal) {
        return new Nexus(deal);
    }

    /**
     * Whether a clause holds in a territory and the sheet shows that this matters: its territories are named, or a signatory of its
     * document is at home or has business there, or a law of the territory is named, or a market there is on record. No sign is NO.
     */
    public Truth ties(Clause clause, String territory) {
        Truth reach = coverage.reaches(clause, territory);
        Items<Territory> own = clause.scope().territories();
        boolean named = !own.isEmpty() || own.isOpen();
        return Truth.all(reach, named ? Truth.YES : shown(clause, territory));
    }

    private Truth shown(Clause clause, String territory) {
        boolean law = Presence.isNamed(deal, territory.toLowerCase(Locale.ROOT)).yes();
        boolean market = deal.facts().markets().stream().filter(entry -> !World.isDisputed(entry))
                .anyMatch(entry -> lies(entry.territory(), territory));
        boolean signatory = deal.documentOf(clause).between().stream().anyMatch(party -> isShown(party, territory));
        return law || market || signatory ? Truth.yes(new Why.Note("the sheet shows a tie to " + Territory.nameOf(territory)))
                : Truth.no(new Why.Note("the sheet shows no tie to " + Territory.nameOf(territory)));
    }

    /** Whether a party is at home in a territory, or has staff, customers, turnover, a site or plans to sell there. */
    public boolean isShown(PartyRef ref, String territory) {
        Party party = deal.party(ref);
        PartyFacts facts = deal.world().party(ref);
        Stream<Territory> homes = Stream.of(party.incorporatedIn(), party.principalOffice(), party.taxResidence())
                .flatMap((Fact<Territory> place) -> place.value().stream());
        Stream<Territory> business = Stream.of(facts.customersIn(), facts.employeesIn(), facts.substantialActivityIn())
                .flatMap(Items::stream);
        Stream<Territory> turnover = deal.facts().financialYears().stream()
                .filter(year -> year.party().equals(ref) && !World.isDisputed(year))
                .flatMap(year -> year.turnover().stream()).map(entry -> entry.territory()).filter(place -> !place.code().equals("world"));
        Stream<Territory> sites = deal.facts().sites().stream().filter(site -> site.operator().equals(ref) && !World.isDisputed(site))
                .map(site -> site.country());
        Stream<Territory> plans = deal.facts().businessPlans().stream().filter(plan -> plan.party().equals(ref) && !World.isDisputed(plan))
                .flatMap(plan -> plan.markets().stream());
        return Stream.of(homes, business, turnover, sites, plans).flatMap(places -> places).anyMatch(place -> lies(place, territory));
    }

    private boolean lies(Territory place, String territory) {
        return coverage.overlap(place, territory).yes();
    }
}
