package org.clausecheck.norm;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.DataCategory;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Designation;
import org.clausecheck.sheet.Group;
import org.clausecheck.sheet.Party;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Presence;
import org.clausecheck.sheet.RegimeUndertakings;
import org.clausecheck.sheet.Standing;
import org.clausecheck.sheet.Territory;
import org.clausecheck.sheet.World;
import org.clausecheck.sheet.clause.InformationSecurity;
import org.clausecheck.sheet.fact.DataFlow;
import org.clausecheck.sheet.fact.PartyFacts;

/**
 * Sensitive data on persons of the United States that another party gets, as a record tells.
 *
 * @param deal     the deal
 * @param standing which clauses stand
 * @param flow     the record
 */
public record SensitiveDataFlow(Deal deal, Standing standing, DataFlow flow) {

    private static final Designation COVERED = new Designation("us-covered-person");
    private static final String LAW = "us-data-security";

    /**
     * The flows on record of a category that may be sensitive. One without a category is concerned if it tells of persons of the United
     * States; one that tells neither is not.
     */
    public static List<SensitiveDataFlow> of(Deal deal, Standing standing) {
        return deal.facts().dataFlows().stream().filter(flow -> !World.isDisputed(flow) && !flow.from().equals(flow.to()))
                .filter(flow -> flow.category().isStated() ? flow.category().get() != DataCategory.OTHER : flow.usPersons().isStated())
                .map(flow -> new SensitiveDataFlow(deal, standing, flow)).toList();
    }

    /** Who gets the data. */
    public PartyRef recipient() {
        return flow.to();
    }

    /** Whether the data are of the United States: persons are counted, or the sender has a tie to the country. */
    public Truth isAmerican() {
        return flow.usPersons().isStated() ? flow.usPersons().moreThan(0) : Presence.of(deal, flow.from()).isShownIn("US");
    }

    /**
     * Whether the recipient, or the place where the data go, is one to be kept from them: by its designation, by its home or that of a
     * party above it, by a destination, or by its owners together. Unknown only if the sheet says nothing of where it is at home.
     *
     * @param countries the countries of concern
     * @param percent   the part that owners from there hold together, from which it counts
     */
    public Truth reachesConcern(Items<String> countries, Fact<BigDecimal> percent) {
        PartyFacts facts = deal.world().party(flow.to());
        Truth designated = facts.designations().has(COVERED);
        List<Territory> homes = Group.of(deal, flow.to()).members().stream().flatMap(id -> deal.party(id).stream())
                .flatMap(SensitiveDataFlow::homes).toList();
        Truth concern = Truth.any(some(homes, countries), some(flow.countries().entries(), countries),
                ownedFrom(facts, countries, percent));
        if (designated.yes() || concern.yes()) {
            return designated.yes() ? designated : concern;
        }
        boolean told = !homes.isEmpty() || !flow.countries().isEmpty() || facts.designations().isStated() || facts.usPerson().isStated();
        return told ? Truth.NO : Truth.unknown(new Why.Missing(deal.facts().parties().place(),
                "where " + deal.nameOf(flow.to().id()) + " is at home, and whether it is a covered person"));
    }

    private static Stream<Territory> homes(Party party) {
        return Stream.of(party.incorporatedIn(), party.principalOffice()).flatMap(place -> place.value().stream());
    }

    private static Truth some(List<Territory> places, Items<String> countries) {
        return Truth.any(places.stream().filter(place -> countries.stream().anyMatch(country -> place.liesIn(country)))
                .map(place -> Truth.yes(new Why.Note(place.name() + " is a country of concern"))).toList());
    }

    private static Truth ownedFrom(PartyFacts facts, Items<String> countries, Fact<BigDecimal> percent) {
        BigDecimal held = facts.owners().stream().filter(owner -> owner.country().value()
                .filter(place -> countries.stream().anyMatch(country -> place.liesIn(country))).isPresent())
                .flatMap(owner -> owner.percent().value().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return held.signum() == 0 ? Truth.NO : Fact.stated(held, facts.owners().place()).atLeast(percent);
    }

    /**
     * Whether access is dealt with: one of the two undertakes what the law asks, or the recipient is bound to security by standards that
     * the clause names.
     */
    public Truth isSecured() {
        RegimeUndertakings promised = RegimeUndertakings.of(deal, standing, LAW);
        Truth secured = Truth.any(deal.clauses().filter(InformationSecurity.class::isInstance).map(InformationSecurity.class::cast)
                .map(clause -> Truth.all(standing.standing(clause), clause.common().binding().is(false).opposite(),
                        clause.bound().some(bound -> Group.isOne(deal, bound, flow.to())), clause.standards().stated())).toList());
        Why none = new Why.Absent("no clause on security that binds " + deal.nameOf(flow.to().id()));
        return Truth.any(promised.oblige(Fact.stated(flow.from(), List.of())), promised.oblige(Fact.stated(flow.to(), List.of())),
                secured.no() ? secured.because(none) : secured);
    }
}
