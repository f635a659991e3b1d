package org.clausecheck.sheet;

import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.sheet.clause.Clause;
import org.clausecheck.sheet.clause.Equity;
import org.clausecheck.sheet.clause.JointVenture;
import org.clausecheck.sheet.clause.Payment;
import org.clausecheck.sheet.clause.SupplyCommitment;

/** What a document is worth: the value it states, else at least what its clauses commit. */
public final class DocumentValue {

    private DocumentValue() {
    }

    /**
     * The value as stated, or the sum of the committed parts as a floor, in US dollars if any part is, else in the first currency found.
     * Unknown if nothing gives a figure.
     */
    public static Fact<Bounded<Money>> of(Deal deal, Document document) {
        if (document.value().isStated() || document.value().status() == Fact.Status.WITHHELD) {
            return document.value();
        }
        for (String currency : currencies(document)) {
            Denomination denomination = new Denomination(currency, true);
            Commitments count = new Commitments(deal, clause -> Truth.YES, denomination);
            Commitment sum = document.clauses().stream().map(count::written).reduce(Commitment.none(denomination), Commitment::plus);
            if (sum.committed().signum() > 0) {
                Money floor = new Money(Currency.getInstance(currency), sum.committed());
                return Fact.stated(new Bounded<>(Bounded.Bound.AT_LEAST, floor, Optional.empty()), sum.seen());
            }
        }
        return Fact.unknown(document.value().place().orElseGet(() -> document.margin().place().member("value")));
    }

    private static Set<String> currencies(Document document) {
        Set<String> found = new LinkedHashSet<>(List.of("USD"));
        for (Clause clause : document.clauses()) {
            amounts(clause).stream().flatMap(amount -> amount.value().stream())
                    .forEach(bounded -> found.add(bounded.figure().currency().getCurrencyCode()));
        }
        return found;
    }

    private static List<Fact<Bounded<Money>>> amounts(Clause clause) {
        List<Fact<Bounded<Money>>> amounts = new ArrayList<>();
        if (clause instanceof Equity equity) {
            amounts.add(equity.amount());
        } else if (clause instanceof SupplyCommitment supply) {
            amounts.add(supply.amount());
            supply.schedule().forEach(year -> amounts.add(year.amount()));
        } else if (clause instanceof Payment payment) {
            amounts.add(payment.amount());
        } else if (clause instanceof JointVenture venture) {
            amounts.add(venture.total());
        }
        Deal.tranches(clause).forEach(tranche -> amounts.add(tranche.amount()));
        return amounts;
    }
}
