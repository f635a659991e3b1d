package org.clausecheck.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.LegalForm;
import org.clausecheck.sheet.fact.PartyFacts;

/**
 * How large a person is in the sense of merger control: the party with whoever controls it, as far as the sheet names them. A state above
 * it is no part of the person.
 */
public final class PersonSize {

    private final Deal deal;
    private final PartyRef party;

    private PersonSize(Deal deal, PartyRef party) {
        this.deal = deal;
        this.party = party;
    }

    /** The size of the person to which a party belongs. */
    public static PersonSize of(Deal deal, PartyRef party) {
        return new PersonSize(deal, party);
    }

    /** Whether one of two persons is of the larger size and the other of the smaller. */
    public static Truth reach(Deal deal, PartyRef one, PartyRef two, Fact<Money> larger, Fact<Money> smaller) {
        PersonSize first = of(deal, one);
        PersonSize second = of(deal, two);
        return Truth.any(Truth.all(first.reaches(larger), second.reaches(smaller)), Truth.all(second.reaches(larger),
                first.reaches(smaller)));
    }

    /**
     * Whether the yearly sales or the total assets of one of its members reach a figure; an unknown one names the member and what it lacks.
     */
    public Truth reaches(Fact<Money> figure) {
        List<Truth> sizes = new ArrayList<>();
        Optional<PartyRef> person = Optional.of(party);
        for (int steps = 0; person.isPresent() && steps <= deal.parties().size(); steps++) {
            PartyFacts known = deal.world().party(person.get());
            sizes.add(named(known.totalSales().atLeast(figure), person.get(), "totalSales"));
            sizes.add(named(known.totalAssets().atLeast(figure), person.get(), "totalAssets"));
            person = deal.party(person.get()).parent().value()
                    .filter(parent -> !deal.party(parent).legalForm().is(LegalForm.GOVERNMENT_BODY).yes());
        }
        return Truth.any(sizes);
    }

    private Truth named(Truth size, PartyRef member, String what) {
        return size.unknown() ? size.only(new Why.Missing(deal.facts().parties().place(), what + " of " + deal.nameOf(member.id())))
                : size;
    }
}
