package org.clausecheck.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.clausecheck.logic.Fact;
import org.clausecheck.logic.Truth;
import org.clausecheck.logic.Why;
import org.clausecheck.logic.Words;
import org.clausecheck.sheet.clause.RevenueShare;
import org.clausecheck.sheet.clause.YearAmount;

/**
 * What a revenue share must pay at least and may pay at most in total: its floor, its yearly minimums together, its cap. Of a bounded
 * figure the committed part counts as a minimum and the highest amount it can come to as a cap.
 *
 * @param floor    the minimum in total
 * @param minimums the yearly minimums together; unstated if there are none
 * @param cap      the most in total; unstated also where the cap has no upper end
 */
public record PaymentLimits(Fact<Money> floor, Fact<Bounded<Money>> minimums, Fact<Money> cap) {

    /** The limits of a revenue share. */
    public static PaymentLimits of(RevenueShare share) {
        return new PaymentLimits(committed(share.floor()), minimums(share), most(share.cap()));
    }

    private static Fact<Money> committed(Fact<Bounded<Money>> figure) {
        return figure.flatMap(amount -> amount.committed().map(money -> Fact.stated(money, figure.origin()))
                .orElseGet(() -> Fact.unstated(figure.origin())));
    }

    private static Fact<Money> most(Fact<Bounded<Money>> figure) {
        return figure.flatMap(amount -> amount.most().map(money -> Fact.stated(money, figure.origin()))
                .orElseGet(() -> Fact.unstated(figure.origin())));
    }

    /** The sum; a year that is withheld leaves it open upwards, two currencies leave it unknown. */
    private static Fact<Bounded<Money>> minimums(RevenueShare share) {
        if (share.minimums().isEmpty()) {
            return share.minimums().isOpen() ? Fact.withheld(share.minimums().place()) : Fact.unstated(share.minimums().place());
        }
        List<Why> seen = new ArrayList<>();
        List<Why> hidden = new ArrayList<>();
        List<Money> amounts = new ArrayList<>();
        for (YearAmount year : share.minimums()) {
            Fact<Money> amount = committed(year.amount());
            amount.value().ifPresent(amounts::add);
            (amount.isOpen() ? hidden : seen).addAll(amount.origin());
        }
        if (share.minimums().isOpen()) {
            hidden.add(new Why.Missing(share.minimums().place(), "withheld"));
        }
        if (amounts.isEmpty()) {
            return hidden.isEmpty() ? Fact.unstated(share.minimums().place()) : Fact.unknown(hidden);
        }
        if (amounts.stream().map(Money::currency).distinct().count() > 1) {
            return Fact.unknown(List.of(new Why.Missing(share.minimums().place(), "the yearly minimums in one currency")));
        }
        Money sum = amounts.stream().reduce(Money::plus).orElseThrow();
        return hidden.isEmpty() ? Fact.stated(Bounded.exact(sum), seen)
                : Fact.stated(new Bounded<>(Bounded.Bound.AT_LEAST, sum, Optional.empty()),
                        Stream.concat(hidden.stream(), seen.stream()).toList());
    }

    /** What must be paid at least, in words. */
    public String required() {
        List<String> parts = new ArrayList<>();
        if (floor.status() != Fact.Status.UNSTATED) {
            parts.add("a floor of " + words(floor));
        }
        if (minimums.status() != Fact.Status.UNSTATED) {
            parts.add("yearly minimums of " + words(minimums) + " together");
        }
        return String.join(" and ", parts);
    }

    private static String words(Fact<?> amount) {
        return amount.isStated() ? Words.of(amount.get()) : "an amount that cannot be seen";
    }

    /** Whether there is a cap and something below it. */
    public Truth meet() {
        return Truth.all(cap.stated(), Truth.any(floor.stated(), minimums.stated()));
    }

    /** Whether what must be paid at least can be paid under the cap. */
    public Truth fit() {
        return Truth.all(within(floor), within(minimums));
    }

    private Truth within(Fact<?> least) {
        return Truth.all(least.stated(), cap.stated()).implies(least.atMost(cap));
    }
}
