package org.clausecheck.norm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.LegalForm;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.Presence;
import org.clausecheck.sheet.fact.Owner;
import org.clausecheck.sheet.fact.PartyFacts;

/**
 * The part that foreign states have in a party or in whoever controls it: as recorded, by the owners that are states together, or because
 * it is a body of government itself. Only a sign of it raises the question; without one the answer is NO.
 */
public final class StateOwnership {

    private final Deal deal;
    private final PartyRef party;
    private final String country;

    private StateOwnership(Deal deal, PartyRef party, String country) {
        this.deal = deal;
        this.party = party;
        this.country = country;
    }

    /** The part of states in a party; the state of {@code country}, an ISO 3166 code, is not foreign to it. */
    public static StateOwnership of(Deal deal, PartyRef party, String country) {
        return new StateOwnership(deal, party, country);
    }

    /** Whether the part reaches a percentage; unknown where a state is an owner whose part is not said. */
    public Truth reaches(Fact<BigDecimal> percent) {
        List<Truth> signs = new ArrayList<>();
        for (PartyRef member : Residence.of(deal, party).chain()) {
            PartyFacts facts = deal.world().party(member);
            Fact<BigDecimal> recorded = facts.foreignGovernmentPercent();
            signs.add(recorded.status() == Fact.Status.UNKNOWN ? Truth.NO : recorded.atLeast(percent));
            Fact<LegalForm> form = deal.party(member).legalForm();
            boolean own = Residence.of(deal, member).isIn(country).yes();
            signs.add(!own && form.test(LegalForm.GOVERNMENT_BODY::equals).yes() ? Truth.yes(form.origin().toArray(Why[]::new)) : Truth.NO);
            signs.add(ownersReach(facts, percent));
        }
        return Truth.any(signs);
    }

    private Truth ownersReach(PartyFacts facts, Fact<BigDecimal> percent) {
        List<Owner> states = facts.owners().stream().filter(owner -> owner.government().is(true).yes()
                && !owner.country().test(home -> home.liesIn(country)).yes()).toList();
        Optional<Owner> open = states.stream().filter(owner -> !owner.percent().isStated()).findFirst();
        BigDecimal sum = states.stream().flatMap(owner -> owner.percent().value().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        List<Why> seen = states.stream().<Why>map(owner -> new Why.Seen(owner.margin().place(), owner.name())).toList();
        Truth reached = states.isEmpty() ? Truth.NO : Fact.stated(sum, seen).atLeast(percent);
        return reached.no() && open.isPresent()
                ? Truth.unknown(new Why.Missing(open.get().margin().place().member("percent"), "the part of " + open.get().name()))
                : reached;
    }
}
