package org.clausecheck.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Place;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.LegalForm;
import org.clausecheck.sheet.Codes.Role;
import org.clausecheck.sheet.Codes.TaxStatus;
import org.clausecheck.sheet.fact.RecordedHolding;

/** A non-profit body that the sheet names, and the law it stands under. */
record Charity(Deal deal, PartyRef party) {

    private static final Set<LegalForm> FORMS = Set.of(LegalForm.NONPROFIT_CORPORATION, LegalForm.FOUNDATION);
    private static final Set<TaxStatus> EXEMPT = Set.of(TaxStatus.US_501C3_PUBLIC_CHARITY, TaxStatus.US_PRIVATE_FOUNDATION);

    /** The non-profit bodies among the parties of the sheet. */
    static List<Charity> among(Deal deal) {
        return deal.sheet().parties().stream().map(party -> of(deal, party)).filter(Charity::isOne).toList();
    }

    /** The body that is a company, or controls it. */
    static Optional<Charity> behind(Deal deal, PartyRef company) {
        return Group.of(deal, company).members().stream().flatMap(id -> deal.party(id).stream()).map(party -> of(deal, party))
                .filter(Charity::isOne).findFirst();
    }

    private static Charity of(Deal deal, Party party) {
        return new Charity(deal, new PartyRef(party.id(), deal.sheet().id(), party.margin().place()));
    }

    private boolean isOne() {
        Party known = deal.party(party);
        return known.legalForm().test(FORMS::contains).yes() || known.roles().has(Role.NONPROFIT_PARENT).yes()
                || taxStatus().test(EXEMPT::contains).yes();
    }

    /** Its standing under the federal tax law. */
    Fact<TaxStatus> taxStatus() {
        return deal.world().party(party).taxStatus();
    }

    /** Whether it is exempt as a charity; unknown only where the sheet ties it, or a company of which it holds a part, to the country. */
    Truth isExempt() {
        Truth status = taxStatus().test(EXEMPT::contains);
        return status.unknown() && !isAmerican() ? Truth.NO : named(status);
    }

    /** Whether it is a private foundation, unknown likewise. */
    Truth isFoundation() {
        Truth status = taxStatus().is(TaxStatus.US_PRIVATE_FOUNDATION);
        return status.unknown() && !isAmerican() ? Truth.NO : named(status);
    }

    private Truth named(Truth status) {
        Place place = deal.facts().parties().stream().anyMatch(entry -> entry.party().equals(party))
                ? taxStatus().place().orElse(deal.facts().parties().place()) : deal.facts().parties().place();
        return status.unknown() ? status.only(new Why.Missing(place, "the tax status of " + this)) : status;
    }

    private boolean isAmerican() {
        Presence own = Presence.of(deal, party);
        boolean holds = deal.sheet().parties().stream().map(other -> new PartyRef(other.id(), deal.sheet().id(), other.margin().place()))
                .filter(other -> Group.of(deal, other).members().contains(party.id()) || holdings().stream()
                .anyMatch(holding -> holding.in().equals(other)))
                .anyMatch(other -> Presence.of(deal, other).isShownIn("US").yes());
        return !own.home("US").no() && (own.isShownIn("US").yes() || holds || Presence.isNamed(deal, "US").yes());
    }

    /** What it is recorded to hold now. */
    List<RecordedHolding> holdings() {
        return deal.facts().holdings().stream().filter(holding -> holding.holder().equals(party.id()) && !World.isDisputed(holding)
                && deal.world().isKnown(holding.on())).toList();
    }

    @Override
    public String toString() {
        return deal.nameOf(party.id());
    }
}
