package org.clausecheck.sheet;

import java.time.LocalDate;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.fact.Reorganisation;

/** Whether a reorganisation on record is still to come. */
final class Reorganisations {

    private Reorganisations() {
    }

    /**
     * No once the record shows it done by the day asked about; yes if its day lies ahead or a clause of the sheet still has it carried out;
     * else unknown.
     */
    static Truth isStillToCome(Deal deal, StandingClauses clauses, Reorganisation entry) {
        Fact<LocalDate> completed = entry.completedOn();
        if (World.isDisputed(entry)) {
            return Truth.unknown(new Why.Missing(entry.margin().place(), "the reorganisation of " + entry.party() + ", which is disputed"));
        }
        Truth done = deal.world().hasCome(completed);
        boolean ahead = entry.expectedOn().value().filter(day -> day.isAfter(deal.asOf())).isPresent();
        boolean agreed = clauses.all().anyMatch(clause -> clauses.isSteeringOf(clause, entry.party()));
        return done.unknown() && (ahead || agreed) ? Truth.yes(new Why.Seen(entry.margin().place(), "still to come")) : done.opposite();
    }
}
