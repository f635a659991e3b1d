package org.clausecheck.sheet.fact;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.clausecheck.logic.Fact;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Codes.Basis;
import org.clausecheck.sheet.Codes.Scenario;
import org.clausecheck.sheet.Margin;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.SecurityRef;
import org.clausecheck.sheet.WorldFact;

/**
 * Who holds what, dated.
 *
 * @param margin where it stands, remarks, what is withheld
 * @param holder party id or a name such as "employees"
 * @param in company
 * @param security class
 * @param percent percentage
 * @param basis what is counted
 * @param on day
 * @param scenario absent = actual
 * @param value value of the holding
 * @param voting carries votes
 * @param lockUpAccepted has signed a lock-up
 */
public record RecordedHolding(
        Margin margin,
        String holder,
        PartyRef in,
        Fact<SecurityRef> security,
        Fact<Bounded<BigDecimal>> percent,
        Fact<Basis> basis,
        Fact<LocalDate> on,
        Fact<Scenario> scenario,
        Fact<Bounded<Money>> value,
        Fact<Boolean> voting,
        Fact<Boolean> lockUpAccepted) implements WorldFact {
}
