package org.clausecheck.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.Assignee;
import org.clausecheck.sheet.Codes.Purpose;
import org.clausecheck.sheet.Codes.ReorganisationKind;
import org.clausecheck.sheet.clause.Assignment;
import org.clausecheck.sheet.fact.Reorganisation;

/**
 * A reorganisation that a party has before it, by which its contracts may have to pass to another company.
 *
 * @param party   who reorganises
 * @param kind    how; unknown where only a listing is planned
 * @param planned whether it is still to come on the day asked about; unknown if it may be done, or is disputed
 */
public record PlannedReorganisation(PartyRef party, Fact<ReorganisationKind> kind, Truth planned) {

    /**
     * What the facts show of these parties: each reorganisation on record that is not certainly done; for a party without one, its planned
     * listing, because a reorganisation often comes before it.
     */
    public static List<PlannedReorganisation> of(Deal deal, PartyRef... parties) {
        List<PlannedReorganisation> found = new ArrayList<>();
        for (PartyRef party : parties) {
            List<Reorganisation> own = deal.facts().reorganisations().stream().filter(entry -> entry.party().equals(party)).toList();
            own.stream().map(entry -> recorded(deal, entry)).filter(plan -> plan.planned.possible()).forEach(found::add);
            if (own.isEmpty()) {
                beforeListing(deal, party).filter(plan -> plan.planned.possible()).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    private static PlannedReorganisation recorded(Deal deal, Reorganisation entry) {
        return new PlannedReorganisation(entry.party(), Fact.stated(entry.kind(), entry.margin().place().member("kind")),
                World.isDisputed(entry) ? Truth.unknown(new Why.Missing(entry.margin().place(), "the reorganisation of " + entry.party()
                        + ", which is disputed")) : toCome(deal, entry));
    }

    private static Truth toCome(Deal deal, Reorganisation entry) {
        Fact<LocalDate> expected = entry.expectedOn();
        if (!entry.completedOn().isStated() && expected.isStated() && expected.get().isAfter(deal.asOf())) {
            return Truth.yes(expected.origin().toArray(Why[]::new));
        }
        return deal.world().hasCome(entry.completedOn()).opposite();
    }

    private static Optional<PlannedReorganisation> beforeListing(Deal deal, PartyRef party) {
        Items<Reorganisation> recorded = deal.facts().reorganisations();
        return deal.world().listing(party).map(listing -> new PlannedReorganisation(party, Fact.unknown(recorded.place()),
                Truth.all(listing.planned().is(true), recorded.isStated() && recorded.isEmpty() ? Truth.NO
                        : Truth.unknown(new Why.Missing(recorded.place(), "whether a reorganisation comes before the listing")))));
    }

    /** What is planned, for a message. */
    public Object name() {
        return kind.isStated() ? kind.get() : "a listing";
    }

    /**
     * Whether contracts may pass to those to whom this reorganisation takes them: successors or anyone; an acquirer in a merger; affiliates
     * where it stays inside the group.
     */
    public Truth reaches(Items<Assignee> permitted) {
        boolean merger = kind.is(ReorganisationKind.MERGER).yes();
        Assignee third = merger ? Assignee.ACQUIRER : Assignee.AFFILIATES;
        return permitted.some(assignee -> Truth.of(assignee == Assignee.SUCCESSORS || assignee == Assignee.ANY || assignee == third));
    }

    /** Whether an assignment clause lets it through, by whom it permits or by a carve-out for reorganisations. */
    public Truth permittedBy(Assignment assignment) {
        return Truth.any(reaches(assignment.permittedTo()), assignment.common().carveOuts().some(carveOut -> Truth.any(
                carveOut.purpose().is(Purpose.REORGANISATION),
                Truth.all(carveOut.purpose().is(Purpose.IPO), kind.is(ReorganisationKind.IPO_REORGANISATION)))));
    }
}
