package org.clausecheck.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.fact.Listing;

/** Whether the public holds shares of a party, or is to hold them: what its listings and the facts about it say together. */
public final class PublicStatus {

    private final Deal deal;
    private final PartyRef party;
    private final Optional<Listing> listing;

    private PublicStatus(Deal deal, PartyRef party) {
        this.deal = deal;
        this.party = party;
        this.listing = deal.world().listing(party);
    }

    /** The status of a party on the day asked about. */
    public static PublicStatus of(Deal deal, PartyRef party) {
        return new PublicStatus(deal, party);
    }

    /** Whether shares of the party are traded: a fact says so, or the first sale of a listing lies behind; unknown if nothing is said. */
    public Truth listed() {
        Truth fact = deal.world().party(party).listed().is(true);
        Truth sold = sold();
        return fact.no() && !sold.yes() ? fact : Truth.any(fact, sold);
    }

    /** Whether a listing is planned: said in words, or by a day of its calendar; an empty list of listings says that none is. */
    public Truth planned() {
        if (listing.isEmpty()) {
            Items<Listing> all = deal.facts().listings();
            return all.isStated() && all.isEmpty() ? Truth.no(new Why.Seen(all.place(), "no listing"))
                    : Truth.unknown(new Why.Missing(all.place(), "whether a listing of " + deal.nameOf(party.id()) + " is planned"));
        }
        Fact<Boolean> planned = listing.get().planned();
        return planned.isStated() ? planned.is(true)
                : Truth.any(planned.is(true), Truth.any(days().map(Fact::stated).filter(Truth::yes).toList()));
    }

    /** Whether a listing is planned and has not been carried out yet. */
    public Truth listingAhead() {
        Truth done = listed();
        return done.yes() ? done.opposite() : planned();
    }

    /** Whether securities regulators expect the party to report: shares of it, or of a company above it, are traded or are to be. */
    public Truth reports() {
        return Truth.any(chain().stream().map(member -> of(deal, member))
                .map(status -> Truth.any(status.listed(), status.planned())).toList());
    }

    /** The party and the companies above it, as far as the sheet says. */
    List<PartyRef> chain() {
        List<PartyRef> chain = new ArrayList<>();
        for (Optional<PartyRef> one = Optional.of(party); one.isPresent() && !chain.contains(one.get()); one = parent(one.get())) {
            chain.add(one.get());
        }
        return chain;
    }

    /** The day on which shares are first to be sold; failing that of pricing, then of effectiveness; unknown if no such day is given. */
    public Fact<LocalDate> listingDay() {
        return listing.map(entry -> entry.firstSaleOn().orElse(entry.pricingOn()).orElse(entry.effectiveOn()))
                .map(day -> day.isStated() ? day : Fact.<LocalDate>unknown(listing.get().firstSaleOn().origin()))
                .orElseGet(() -> Fact.unknown(deal.facts().listings().place()));
    }

    private Optional<PartyRef> parent(PartyRef of) {
        return deal.party(of).parent().value();
    }

    private Truth sold() {
        return listing.map(entry -> deal.world().hasCome(entry.firstSaleOn())).orElse(Truth.NO);
    }

    private Stream<Fact<LocalDate>> days() {
        return listing.stream().flatMap(entry -> Stream.of(entry.confidentialFilingOn(), entry.publicFilingOn(), entry.roadshowOn(),
                entry.effectiveOn(), entry.pricingOn(), entry.firstSaleOn()));
    }
}
