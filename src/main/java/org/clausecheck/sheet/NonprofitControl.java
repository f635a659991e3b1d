package org.clausecheck.sheet;

import java.util.Optional;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.clause.BoardRight;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Governance;

/** What follows for a board from a non-profit that controls the company. */
public final class NonprofitControl {

    private NonprofitControl() {
    }

    /** A sentence on the notice that attorneys general have asked for, with a blank before it; empty without a non-profit. */
    public static String advice(Deal deal, Clause clause, Fact<Duration> notice) {
        Optional<PartyRef> company = clause instanceof BoardRight right ? Optional.of(right.company())
                : clause instanceof Governance governance ? Optional.of(governance.company()) : Optional.empty();
        return company.flatMap(party -> Charity.behind(deal, party)).filter(charity -> notice.isStated())
                .map(charity -> " Where " + charity + " keeps control: in a like case attorneys general have asked for notice " + notice
                        + " before a change of governance.").orElse("");
    }
}
