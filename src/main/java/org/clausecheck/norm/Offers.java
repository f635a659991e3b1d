package org.clausecheck.norm;

import java.time.LocalDate;
import java.util.List;

import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Bounds;
import org.clausecheck.sheet.Deal;
import org.clausecheck.sheet.clause.FirstRight;
import org.clausecheck.sheet.fact.Performance;

/** Whether the record shows that the holder of a first right was asked, and had his time to answer, before the deal was made. */
final class Offers {

    private final Deal deal;
    private final Validity validity;
    private final Performed performed;

    Offers(Deal deal, Validity validity, Performed performed) {
        this.deal = deal;
        this.validity = validity;
        this.performed = performed;
    }

    /** Whether an offer was made in time; unknown if the time to answer is not known, no if there is no record of an offer. */
    Truth made(Norm right, Norm act, List<Why> evidence) {
        FirstRight clause = (FirstRight) right.source();
        Bounds contract = validity.signed(deal.documentOf(act.source()));
        Truth made = Truth.NO;
        for (Performance offer : performed.of(clause)) {
            boolean byOther = offer.by().isStated() && !offer.by().get().id().equals(right.bearer());
            if (!byOther && !offer.on().isAfter(contract.latest())) {
                made = Truth.any(made, inTime(clause, offer, contract));
                evidence.add(new Why.Seen(offer.margin().place(), "an offer was made on " + offer.on()));
            }
        }
        return made;
    }

    private static Truth inTime(FirstRight clause, Performance offer, Bounds contract) {
        if (!clause.responsePeriod().isStated()) {
            return new Truth(Truth.State.UNKNOWN, clause.responsePeriod().origin());
        }
        LocalDate answered = clause.responsePeriod().get().after(offer.on());
        return contract.notBefore(Bounds.on(answered));
    }
}
