package org.clausecheck.sheet;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.clause.Condition;
import org.clausecheck.sheet.clause.Undertaking;
import org.clausecheck.sheet.fact.PartyFacts;

/**
 * What ties a party to a country or to a part of one, as far as the sheet shows it. A place is an ISO 3166 code; a country contains its
 * parts.
 */
public final class Presence {

    private final Deal deal;
    private final PartyRef party;

    private Presence(Deal deal, PartyRef party) {
        this.deal = deal;
        this.party = party;
    }

    /** The ties of a party. */
    public static Presence of(Deal deal, PartyRef party) {
        return new Presence(deal, party);
    }

    /**
     * Whether the party is incorporated or has its main office there: NO if one of the two is stated and neither lies there, else unknown.
     */
    public Truth home(String country) {
        Party known = deal.party(party);
        Truth any = Truth.any(isIn(known.incorporatedIn(), country), isIn(known.principalOffice(), country));
        boolean elsewhere = any.unknown() && (known.incorporatedIn().isStated() || known.principalOffice().isStated());
        return elsewhere ? Truth.no(Stream.of(known.incorporatedIn(), known.principalOffice()).filter(Fact::isStated)
                .flatMap(place -> place.origin().stream()).toArray(Why[]::new)) : any;
    }

    private static Truth isIn(Fact<Territory> place, String country) {
        return place.test(code -> code.liesIn(country));
    }

    /** Whether the sheet shows any tie: home, tax, customers, staff, activity, turnover, a site, a listing. What it does not show is NO. */
    public Truth isShownIn(String country) {
        Party known = deal.party(party);
        PartyFacts facts = deal.world().party(party);
        boolean shown = Stream.of(known.incorporatedIn(), known.principalOffice(), known.taxResidence())
                .anyMatch(place -> isIn(place, country).yes())
                || Stream.of(facts.customersIn(), facts.employeesIn(), facts.substantialActivityIn()).flatMap(list -> list.stream())
                        .anyMatch(place -> place.liesIn(country))
                || deal.facts().financialYears().stream().filter(year -> year.party().equals(party) && !World.isDisputed(year))
                        .flatMap(year -> year.turnover().stream()).anyMatch(turnover -> turnover.territory().liesIn(country))
                || deal.facts().sites().stream().filter(site -> !World.isDisputed(site))
                        .anyMatch(site -> site.operator().equals(party) && site.country().liesIn(country))
                || venues(facts).anyMatch(venue -> venue.isIn(country));
        return shown ? Truth.yes(new Why.Note(deal.nameOf(party.id()) + " has a tie to " + Territory.nameOf(country))) : Truth.NO;
    }

    /**
     * Whether those who supervise securities in the United States are there for somebody who works for the party to speak to: it is at home
     * there, has staff there, or it or a company above it is listed there or is to be. What is not said is unknown.
     */
    public Truth isUnderAmericanSecuritiesLaw() {
        Truth staff = deal.world().party(party).employeesIn().some(place -> Truth.of(place.liesIn("US")));
        List<Truth> listings = PublicStatus.of(deal, party).chain().stream().map(member -> of(deal, member).isListedInAmerica()).toList();
        return Truth.any(home("US"), staff, Truth.any(listings));
    }

    private Truth isListedInAmerica() {
        PublicStatus status = PublicStatus.of(deal, party);
        List<Venue> known = venues(deal.world().party(party)).toList();
        Truth there = known.isEmpty() ? Truth.unknown(new Why.Missing(deal.facts().listings().place(), "where "
                + deal.nameOf(party.id()) + " is listed or is to be")) : Truth.of(known.stream().anyMatch(venue -> venue.isIn("US")));
        return Truth.all(Truth.any(status.listed(), status.planned()), there);
    }

    private Stream<Venue> venues(PartyFacts facts) {
        return Stream.concat(facts.venue().value().stream(),
                deal.world().listing(party).stream().flatMap(listing -> listing.venue().value().stream()));
    }

    /** Whether a clause or a filing of the sheet names a law of the country: its regimes begin with the code of the country. */
    public static Truth isNamed(Deal deal, String country) {
        String prefix = country.toLowerCase(Locale.ROOT) + "-";
        Stream<Regime> clauses = deal.sheet().clauses().stream().flatMap(clause -> clause instanceof Condition condition
                ? condition.requires().regime().value().stream() : clause instanceof Undertaking undertaking
                ? undertaking.regimes().stream() : Stream.empty());
        Stream<Regime> events = deal.sheet().events().stream().flatMap(event -> event.regime().value().stream());
        Stream<Regime> filings = deal.facts().filings().stream().map(filing -> filing.regime());
        return Truth.of(Stream.of(clauses, events, filings).flatMap(regimes -> regimes).anyMatch(regime -> regime.code()
                .startsWith(prefix)));
    }

    /**
     * Whether the law of a country that looks at acquisitions may reach one of this party's securities or assets: yes if it is at home
     * there, or its home is not said and the sheet shows a tie of either side or names such a law; unknown for a party at home elsewhere
     * with such a tie, for then its sales and assets in the country decide; else no.
     */
    public Truth isReached(String country, PartyRef acquirer) {
        Truth home = home(country);
        if (home.yes()) {
            return home;
        }
        Truth tie = Truth.any(isShownIn(country), of(deal, acquirer).isShownIn(country), isNamed(deal, country));
        if (tie.no()) {
            return Truth.no(new Why.Note(deal.nameOf(party.id()) + " has no tie to " + Territory.nameOf(country) + " in this sheet"));
        }
        return home.unknown() ? tie : Truth.unknown(new Why.Missing(deal.facts().parties().place(),
                "sales and assets of " + deal.nameOf(party.id()) + " in " + Territory.nameOf(country)));
    }
}
