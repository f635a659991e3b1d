package org.clausecheck.norm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Group;
import org.clausecheck.sheet.Party;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Territory;
import org.clausecheck.sheet.fact.Owner;

/**
 * Where a person is at home in the sense of investment screening: the party, and whoever controls it as far as the sheet says. A territory
 * is an ISO 3166 code, or EU or EEA with the members of the day asked about. What the sheet does not say is no sign of a home abroad.
 */
public final class Residence {

    private final Deal deal;
    private final PartyRef party;
    private final Regions regions;

    private Residence(Deal deal, PartyRef party) {
        this.deal = deal;
        this.party = party;
        this.regions = Regions.on(deal.asOf());
    }

    /** The home of a party. */
    public static Residence of(Deal deal, PartyRef party) {
        return new Residence(deal, party);
    }

    /** Whether a territory lies in another one, on the day asked about. */
    public boolean lies(Territory place, String territory) {
        return regions.contains(territory, place.code());
    }

    /** Whether the party is incorporated or has its office in a territory: NO if its places lie elsewhere, unknown if none is stated. */
    public Truth isIn(String territory) {
        return isIn(party, place -> lies(place, territory));
    }

    /** Whether the party, or someone above it, is at home in one of these territories; a party of which no place is stated is not. */
    public Truth isInOneOf(Items<String> territories) {
        if (territories.isOpen()) {
            return places().findAny().isPresent() ? territories.stated() : Truth.NO;
        }
        return Truth.any(chain().stream().map(member -> said(isIn(member, place -> territories.stream().anyMatch(one -> lies(place, one)))))
                .toList());
    }

    /**
     * Whether the party acts from outside a territory: it, or someone who controls it, is at home elsewhere. Unknown for a party
     * incorporated on one side and run from the other; NO where nothing is said of a home outside.
     */
    public Truth isOutside(String territory, Items<String> equated) {
        Predicate<Territory> inside = place -> lies(place, territory) || equated.stream().anyMatch(one -> lies(place, one));
        List<Truth> signs = new ArrayList<>();
        for (PartyRef member : chain()) {
            signs.add(isAbroad(member, inside));
            deal.world().party(member).owners().stream().filter(Residence::isMajority)
                    .forEach(owner -> signs.add(said(owner.country().test(place -> !inside.test(place)))));
        }
        return Truth.any(signs);
    }

    /** The same, where nobody from outside is treated like those inside. */
    public Truth isOutside(String territory) {
        return isOutside(territory, Items.stated(List.of(), deal.party(party).margin().place()));
    }

    private Truth isAbroad(PartyRef member, Predicate<Territory> inside) {
        Party known = deal.party(member);
        List<Fact<Territory>> places = List.of(known.incorporatedIn(), known.principalOffice());
        List<Fact<Territory>> stated = places.stream().filter(Fact::isStated).toList();
        boolean here = stated.stream().anyMatch(place -> inside.test(place.get()));
        boolean there = stated.stream().anyMatch(place -> !inside.test(place.get()));
        if (here && there) {
            return Truth.unknown(new Why.Missing(known.margin().place(), "who controls " + known.name()));
        }
        Why[] seen = stated.stream().flatMap(place -> place.origin().stream()).toArray(Why[]::new);
        Optional<Fact<Territory>> withheld = places.stream().filter(place -> place.status() == Fact.Status.WITHHELD).findFirst();
        return there ? Truth.yes(seen) : !here && withheld.isPresent() ? withheld.get().stated() : Truth.no(seen);
    }

    private Truth isIn(PartyRef member, Predicate<Territory> inside) {
        Party known = deal.party(member);
        List<Fact<Territory>> places = List.of(known.incorporatedIn(), known.principalOffice());
        Truth any = Truth.any(places.stream().map(place -> place.test(inside::test)).toList());
        Why[] stated = places.stream().filter(Fact::isStated).flatMap(place -> place.origin().stream()).toArray(Why[]::new);
        return any.unknown() && stated.length > 0 ? Truth.no(stated) : any;
    }

    private static Truth said(Truth truth) {
        return truth.unknown() ? Truth.NO : truth;
    }

    private static boolean isMajority(Owner owner) {
        return owner.percent().test(percent -> percent.add(percent).compareTo(BigDecimal.valueOf(100)) > 0).yes();
    }

    private Stream<Territory> places() {
        return chain().stream().map(deal::party).flatMap(known -> Stream.of(known.incorporatedIn(), known.principalOffice()))
                .flatMap(place -> place.value().stream());
    }

    /** The party and whoever controls it. */
    List<PartyRef> chain() {
        List<PartyRef> chain = new ArrayList<>();
        Group.of(deal, party).members().forEach(id -> deal.party(id)
                .ifPresent(member -> chain.add(new PartyRef(id, party.document(), member.margin().place()))));
        return chain;
    }
}
