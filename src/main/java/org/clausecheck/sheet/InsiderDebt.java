package org.clausecheck.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.LegalForm;
import org.clausecheck.sheet.Codes.PaymentKind;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Payment;
import org.clausecheck.sheet.fact.InsiderLoan;
import org.clausecheck.sheet.fact.Listing;

/**
 * A loan of a company to one of its directors or officers, on record or promised by the sheet.
 *
 * @param subject   the fact or the clause
 * @param borrower  who owes it, by name
 * @param amount    how much
 * @param concerned whether it is such a loan; unknown if it is disputed, or if the borrower may be a director or officer
 * @param settled   whether it is repaid by the day asked about, or will be by the public filing
 */
public record InsiderDebt(Object subject, String borrower, Fact<?> amount, Truth concerned, Truth settled) {

    /** The loans of the company of a listing. */
    public static List<InsiderDebt> of(Deal deal, Standing standing, Listing listing) {
        List<InsiderDebt> found = new ArrayList<>();
        deal.facts().insiderLoans().stream().filter(loan -> loan.company().equals(listing.issuer()))
                .forEach(loan -> found.add(recorded(deal, loan, listing.publicFilingOn())));
        for (Clause clause : deal.sheet().clauses()) {
            if (clause instanceof Payment payment && payment.payer().equals(listing.issuer()) && standing.standing(clause).possible()) {
                Truth concerned = Truth.all(payment.kind().is(PaymentKind.LOAN), isInsider(deal, payment.payee(), listing.issuer()));
                if (concerned.possible()) {
                    found.add(new InsiderDebt(payment, deal.nameOf(payment.payee().id()), payment.amount(), concerned,
                            Truth.no(new Why.Seen(payment.place(), "a loan that is promised"))));
                }
            }
        }
        return List.copyOf(found);
    }

    private static InsiderDebt recorded(Deal deal, InsiderLoan loan, Fact<LocalDate> filing) {
        Truth concerned = World.isDisputed(loan) ? Truth.unknown(new Why.Missing(loan.margin().place(), "the loan, which is disputed"))
                : Truth.YES;
        Fact<Money> amount = Fact.stated(loan.amount(), loan.margin().place().member("amount"));
        Truth repaid = deal.world().hasCome(loan.repaidOn());
        Truth inTime = loan.repaidOn().check(day -> filing.test(filed -> !day.isAfter(filed)));
        return new InsiderDebt(loan, deal.nameOf(loan.to()), amount, concerned,
                Truth.any(Truth.of(loan.amount().amount().signum() <= 0), repaid, inTime));
    }

    /** A person who is named among the directors is an insider; any other person may be an officer; a company is none. */
    private static Truth isInsider(Deal deal, PartyRef person, PartyRef company) {
        Party party = deal.party(person);
        boolean director = deal.facts().directors().stream().anyMatch(entry -> entry.company().equals(company)
                && (entry.name().equals(party.name()) || entry.name().equals(party.id())));
        return director ? Truth.YES : Truth.all(party.legalForm().test(LegalForm.INDIVIDUAL::equals).yes() ? Truth.YES : Truth.NO,
                Truth.unknown(new Why.Missing(deal.facts().directors().place(),
                        "whether " + party.name() + " is a director or officer of " + deal.nameOf(company.id()))));
    }
}
