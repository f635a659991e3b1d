package org.clausecheck.sheet;

import java.util.List;
import java.util.Set;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.sheet.Codes.LegalForm;
import org.clausecheck.sheet.Codes.PaymentKind;
import org.clausecheck.sheet.Codes.Withholding;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Licence;
import org.clausecheck.sheet.clause.Payment;
import org.clausecheck.sheet.clause.RevenueShare;

/**
 * Money that is paid for the use of technology, whichever of the two clause types promises it: a revenue share, or a fee for a licence.
 *
 * @param clause      the clause
 * @param payer       who pays
 * @param payee       who is paid
 * @param withholding what is said of tax that the payer must hold back
 */
public record RoyaltyPayment(Clause clause, PartyRef payer, PartyRef payee, Fact<Withholding> withholding) {

    private static final Set<PaymentKind> FEES = Set.of(PaymentKind.LICENCE_FEE, PaymentKind.MINIMUM_FEE);
    /**
     * Forms that the tax law of the United States always takes for corporations, at home where they are incorporated there and only
     * there.
     */
    private static final Set<LegalForm> CORPORATIONS = Set.of(LegalForm.CORPORATION, LegalForm.PUBLIC_BENEFIT_CORPORATION,
            LegalForm.NONPROFIT_CORPORATION, LegalForm.PUBLIC_LIMITED_COMPANY, LegalForm.EUROPEAN_COMPANY);

    /** The royalty that a clause promises; none for other clauses. */
    public static List<RoyaltyPayment> of(Deal deal, Clause clause) {
        if (clause instanceof RevenueShare share) {
            return List.of(new RoyaltyPayment(share, share.payer(), share.payee(), share.withholding()));
        }
        return clause instanceof Payment payment && isFeeForLicence(deal, payment)
                ? List.of(new RoyaltyPayment(payment, payment.payer(), payment.payee(), payment.withholding())) : List.of();
    }

    private static boolean isFeeForLicence(Deal deal, Payment payment) {
        return payment.kind().value().filter(FEES::contains).isPresent() || payment.common().inExchangeFor().stream()
                .anyMatch(ref -> deal.target(ref).flatMap(Target::clause).filter(Licence.class::isInstance).isPresent());
    }

    /** Whether one of the two is taxed at home in a country and the other abroad; unknown while the residence of one is. */
    public Truth crossesBorderOf(Deal deal, String country) {
        Truth payerAtHome = residesIn(deal.party(payer), country);
        Truth payeeAtHome = residesIn(deal.party(payee), country);
        return Truth.any(Truth.all(payerAtHome, payeeAtHome.opposite()), Truth.all(payerAtHome.opposite(), payeeAtHome));
    }

    /** By its tax residence; failing that, a corporation by where it is incorporated. */
    private static Truth residesIn(Party party, String country) {
        boolean corporation = party.legalForm().value().filter(CORPORATIONS::contains).isPresent();
        Fact<Territory> home = party.taxResidence().isStated() || !corporation ? party.taxResidence() : party.incorporatedIn();
        return home.isStated() ? home.test(place -> place.liesIn(country))
                : Truth.unknown(party.taxResidence().origin().toArray(Why[]::new));
    }
}
