package org.clausecheck.sheet.clause;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Items;
import org.clausecheck.sheet.Bounded;
import org.clausecheck.sheet.Codes.ConsiderationKind;
import org.clausecheck.sheet.Codes.PaymentKind;
import org.clausecheck.sheet.Codes.Withholding;
import org.clausecheck.sheet.Money;
import org.clausecheck.sheet.PartyRef;
import org.clausecheck.sheet.TargetRef;
import org.clausecheck.sheet.When;

/**
 * A payment that is not a share of revenue.
 *
 * @param common what every clause may carry
 * @param payer who pays
 * @param payee who is paid
 * @param kind what is paid for
 * @param amount how much
 * @param due when
 * @param tranches instalments
 * @param payableIn in what
 * @param electionOf who chooses the form
 * @param setOffAgainst set off against these payments
 * @param withholding tax clause
 */
public record Payment(
        Common common,
        PartyRef payer,
        PartyRef payee,
        Fact<PaymentKind> kind,
        Fact<Bounded<Money>> amount,
        Fact<When> due,
        Items<Tranche> tranches,
        Items<ConsiderationKind> payableIn,
        Fact<PartyRef> electionOf,
        Items<TargetRef> setOffAgainst,
        Fact<Withholding> withholding) implements Clause {
}
