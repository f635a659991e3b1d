package org.clausecheck.norm;

import java.util.List;
import java.util.Optional;

import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.Group;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.World;
import org.clausecheck.sheet.fact.Competition;

/** Whether parties compete, actually or potentially, as far as the record says. */
public final class Rivalry {

    private Rivalry() {
    }

    /**
     * Whether two parties, or their groups, compete on any market: one record that they do is enough, records that deny it settle it only
     * if none names a market. Companies of one group do not compete. Unknown where nothing is said, and where a record is disputed.
     */
    public static Truth compete(Deal deal, PartyRef one, PartyRef other) {
        if (Group.same(deal, one, other)) {
            return Truth.no(new Why.Note(deal.nameOf(one.id()) + " and " + deal.nameOf(other.id()) + " are one group"));
        }
        List<Competition> said = deal.facts().competition().stream().filter(fact -> names(deal, fact, one) && names(deal, fact, other))
                .filter(fact -> !World.isDisputed(fact)).toList();
        Optional<Competition> yes = said.stream().filter(Competition::compete).findFirst();
        boolean contradicted = yes.isPresent() && said.stream()
                .anyMatch(fact -> !fact.compete() && fact.market().equals(yes.get().market()));
        if (yes.isPresent() && !contradicted) {
            return Truth.yes(new Why.Seen(yes.get().margin().place(), "they compete"));
        }
        Optional<Competition> no = said.stream().filter(fact -> !fact.compete() && !fact.market().isStated()).findFirst();
        return no.isPresent() && yes.isEmpty() ? Truth.no(new Why.Seen(no.get().margin().place(), "they do not compete"))
                : Truth.unknown(new Why.Missing(deal.facts().competition().place(), "whether " + deal.nameOf(one.id()) + " and "
                        + deal.nameOf(other.id()) + " compete"));
    }

    private static boolean names(Deal deal, Competition fact, PartyRef party) {
        return fact.parties().stream().anyMatch(named -> Group.of(deal, named).members().contains(party.id())
                || Group.of(deal, party).members().contains(named.id()));
    }
}
